package org.kith.webapp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.webapp.running.OnRunningKith;

/** An administrator registers Kith in an LMS, from a link made in the console. */
@OnRunningKith
@ExtendWith(InChromium.class)
class RegistrationBrowserIT {

    @Test
    void anAdministratorRegistersKithInMoodle(Lms lms) {
        String link = lms.operator("en-US", 1280).comesIn().makesALink().link();
        Office office = lms.behavingLike("moodle").office("dana");

        office.registers(office.pastes(link)).activatesInMoodle();

        Families platform = office.opens(Lms.SCIENCE);
        platform.link("Platforms").click();
        platform.shows("How numbers begin");
        platform.photographed("registered-moodle");
    }

    @Test
    void anAdministratorRegistersKithInCanvas(Lms lms) {
        String link = lms.operator("en-US", 1280).comesIn().makesALink().link();
        Office office = lms.behavingLike("canvas").office("dana");

        office.registers(office.pastes(link)).confirmsInCanvas();

        Families platform = office.opens(Lms.SCIENCE);
        platform.shows("How numbers begin");
        platform.photographed("registered-canvas");
    }

    @ParameterizedTest
    @CsvSource({"canvas, 1000", "moodle, 1000", "canvas, 320", "moodle, 320"})
    void theProposalBreaksNoRuleAndFits(String behaviour, int width, Lms lms) {
        String link = lms.operator("en-US", 1280).comesIn().makesALink().link();

        Families proposal = lms.behavingLike(behaviour).office("dana", width).pastes(link);

        proposal.photographed("screen-proposal-" + behaviour + "-" + width);
        List<Rule> broken = new ArrayList<>(proposal.brokenRules());
        assertThat(broken).extracting(Rule::getId, Rule::getHelp).isEmpty();
        assertThat(proposal.overflow()).isZero();
    }
}
