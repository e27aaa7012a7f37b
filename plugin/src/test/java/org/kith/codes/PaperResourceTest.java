package org.kith.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.MATEO;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.households.Contacts;
import org.kith.households.Households;
import org.kith.households.Link;
import org.kith.households.Profiles;
import org.kith.page.Language;
import org.kith.page.Page;
import org.kith.platforms.PlatformState;
import org.kith.platforms.Platforms;
import org.kith.platforms.PlatformsInTests;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Race;
import org.kith.visitor.Standing;
import org.kith.visitor.Visit;
import org.kith.visitor.Visitor;

class PaperResourceTest {

    private final Kith kith;
    private final Cast cast;
    private final Database database;
    private final PaperOffice office;

    PaperResourceTest(Kith kith, Cast cast, Database database) {
        this.kith = kith;
        this.cast = cast;
        this.database = database;
        this.office = new PaperOffice(kith, cast);
        office.classIsThere(SCIENCE);
    }

    @OnBothDatabases
    void aGrandmotherWithoutAnAccountReadsTheWeekInHerLanguage() {
        Page page = office.scans(office.paper(printed().code(), "Elena Rivera"));

        Visit visit = kith.the(Visitor.class).visit();
        assertThat(page.status()).isEqualTo(200);
        assertThat(((LinkedView) page.view()).paper()).isTrue();
        assertThat(visit.standing()).isEqualTo(Standing.GUARDIAN);
        assertThat(visit.language()).isEqualTo(Language.SPANISH);
        assertThat(visit.course()).hasValue(cast.id(SCIENCE));
        assertThat(kith.the(Families.class).childrenOf(visit.person(), cast.id(SCIENCE)))
                .hasSize(1);
    }

    @OnBothDatabases
    void whatSheSaidIsKept() {
        PaperForm form = office.paper(printed().code(), "  Elena Rivera ");
        form.phone = "+1 555 0142";
        form.email = "Elena@families.example";

        office.scans(form);

        UUID elena = kith.the(Visitor.class).person();
        assertThat(kith.the(Families.class).named(List.of(elena)).values())
                .extracting(Named::fullName)
                .containsExactly(Optional.of("Elena Rivera"));
        assertThat(kith.the(Contacts.class).of(elena))
                .extracting(way -> way.address().text())
                .containsExactlyInAnyOrder("+15550142", "elena@families.example");
        assertThat(kith.the(Profiles.class).of(elena).reads()).isEqualTo("es");
        assertThat(link(elena).relation().words()).isEqualTo("grandparent");
    }

    @OnBothDatabases
    void whoComesAgainWithTheSamePhoneIsTheSamePerson() {
        PaperForm first = office.paper(printed().code(), "Elena Rivera");
        first.phone = "+1 555 0142";
        office.scans(first);
        UUID elena = kith.the(Visitor.class).person();
        PaperForm second = office.paper(printed().code(), "Elena R.");
        second.phone = "(1555) 01-42";

        office.scans(second);

        assertThat(kith.the(Visitor.class).person()).isEqualTo(elena);
    }

    @OnBothDatabases
    void theSamePhoneInAnotherHomeIsSomebodyElse() {
        PaperForm first = office.paper(printed().code(), "Elena Rivera");
        first.phone = "+1 555 0142";
        office.scans(first);
        UUID elena = kith.the(Visitor.class).person();
        PaperForm second = office.paper(
                office.prints(MATEO, SCIENCE, PagesForm.Who.ANOTHER_HOME).code(), "Jorge Rivera");
        second.phone = "+1 555 0142";

        office.scans(second);

        UUID jorge = kith.the(Visitor.class).person();
        assertThat(jorge).isNotEqualTo(elena);
        assertThat(link(jorge).household()).isNotEqualTo(link(elena).household());
    }

    @OnBothDatabases
    void ofManyWhoScanTheSamePageOneComesIn() {
        String code = printed().code();
        int before = office.rows("person");

        Race<Page> race = database.atOnce(8, () -> office.scans(office.paper(code, "Elena Rivera")));

        assertThat(race.failures()).isEmpty();
        assertThat(race.done()).filteredOn(page -> page.status() == 200).hasSize(1);
        assertThat(office.rows("person")).isEqualTo(before + 1);
    }

    @OnBothDatabases
    void lookingAtTheScannedPageChangesNothing() {
        Sheet sheet = printed();

        Page page = kith.the(PaperResource.class).show(sheet.code(), "es");

        assertThat(page.status()).isEqualTo(200);
        assertThat(((PaperView) page.view()).form().typed("code")).isEqualTo(sheet.shownCode());
        assertThat(states().get(0).live()).isTrue();
    }

    @OnBothDatabases
    void aFaultInTheFormIsSaidBeforeTheCodeIsLookedAt() {
        PaperForm form = office.paper(printed().code(), " ");
        form.phone = "call me";

        Page page = office.scans(form);

        assertThat(page.status()).isEqualTo(422);
        assertThat(((PaperView) page.view()).faults()).containsOnlyKeys("name", "phone");
        assertThat(states().get(0).live()).isTrue();
    }

    @OnBothDatabases
    void aWrongCodeEntersNobody() {
        int before = office.rows("person");

        Page page = office.scans(office.paper("KP7M-4RTX", "Elena Rivera"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(office.rows("person")).isEqualTo(before);
    }

    @OnBothDatabases
    void noCodeOfAPausedPlatformWorks() {
        Sheet sheet = printed();
        UUID platform = cast.platform(Lms.CANVAS).id();
        PlatformsInTests.becomes(kith, Lms.CANVAS, PlatformState.PAUSED);

        Page page = office.scans(office.paper(sheet.code(), "Elena Rivera"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(kith.the(Platforms.class).isOpen(platform)).isFalse();
    }

    @OnBothDatabases
    void aGuesserIsToldWhenToGoOn() {
        IntStream.range(0, Tries.BROWSER).forEach(each -> office.scans(office.paper("KP7M-4RTX", "Elena Rivera")));

        Page page = office.scans(office.paper(printed().code(), "Elena Rivera"));

        assertThat(page.status()).isEqualTo(429);
        assertThat(((PaperView) page.view()).problem().orElseThrow()).contains("7");
    }

    private Sheet printed() {
        return office.prints(MATEO, SCIENCE, PagesForm.Who.STUDENT);
    }

    private List<CodeState> states() {
        return kith.the(Codes.class).statesOf(cast.id(SCIENCE)).getOrDefault(cast.id(MATEO, SCIENCE), List.of());
    }

    private Link link(UUID guardian) {
        return kith.the(Households.class)
                .between(guardian, cast.id(MATEO, SCIENCE))
                .orElseThrow();
    }
}
