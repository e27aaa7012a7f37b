package org.kith.webapp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.webapp.running.OnRunningKith;
import org.kith.webapp.running.SentLink;

/** A link on a phone that no LMS knows: accessible, in the family's language, and closed behind whoever leaves. */
@OnRunningKith
@ExtendWith(InChromium.class)
class LinkBrowserIT {

    @ParameterizedTest
    @CsvSource({"es-MX, 390", "en-US, 320"})
    void breaksNoRuleAndFitsOnAPhone(String locale, int width, Lms lms) {
        List<Rule> broken = new ArrayList<>();
        List<Integer> wider = new ArrayList<>();

        onEveryScreen(lms.link(SentLink.withAWeekToRead(), locale, width), locale, screen -> {
            broken.addAll(screen.brokenRules());
            wider.add(screen.overflow());
        });

        assertThat(broken).extracting(Rule::getId, Rule::getHelp).isEmpty();
        assertThat(wider).hasSize(8).containsOnly(0);
    }

    @Test
    void leadsFromTheClasssWeekToTheChilds(Lms lms) {
        LinkPages phone = lms.link(SentLink.withAWeekToRead(), "es-MX", 390);

        phone.goesOn().follows("/panel/proof").types("0142").isTold("a[href='/panel/family']");

        assertThat(phone.heading()).startsWith("La semana de ");
    }

    @Test
    void leavesNothingBehindForTheNextOneAtADeviceOfSeveral(Lms lms) {
        LinkPages shared = lms.link(SentLink.withAWeekToRead(), "es-MX", 390);
        shared.goesOn().follows("/panel/proof").types("0142").isTold("a[href='/panel/family']");

        shared.presses("/panel/farewell", "[data-forget]").forgets();

        assertThat(shared.reloaded().heading()).doesNotContain("La semana de");
    }

    @Test
    void isStillOpenAfterAReload(Lms lms) {
        LinkPages phone = lms.link(SentLink.withAWeekToRead(), "es-MX", 390);
        phone.goesOn();

        phone.reloaded().isTold("a[href='/panel/proof']");

        assertThat(phone.heading()).startsWith("Esta semana en ");
    }

    private static void onEveryScreen(LinkPages phone, String name, Consumer<LinkPages> look) {
        look.accept(phone.photographed("link-open-" + name));
        look.accept(phone.goesOn().photographed("link-week-" + name));
        look.accept(phone.follows("/panel/proof").photographed("link-proof-" + name));
        look.accept(phone.types("9999").isTold(".error").photographed("link-wrong-" + name));
        look.accept(phone.presses("/panel/proof/codes", "#code").photographed("link-code-" + name));
        phone.types("0142").isTold("a[href='/panel/family']");
        look.accept(phone.follows("/panel/family").follows("/panel/my-link").photographed("link-mine-" + name));
        look.accept(phone.presses("/panel/my-link", ".code-strip").photographed("link-made-" + name));
        look.accept(phone.presses("/panel/farewell", "[data-forget]").photographed("link-farewell-" + name));
    }
}
