package org.kith.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.households.Ground;
import org.kith.households.Households;
import org.kith.households.LimitKind;
import org.kith.households.Limits;
import org.kith.households.Link;
import org.kith.households.NewLimit;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Entrance;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Race;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

class FamilyCodeResourceTest {

    private static final String REFUSED = "This code does not work. Look at the letters once more;"
            + " it may have been used already or have ended. The teacher can print a new one.";

    private final Kith kith;
    private final Cast cast;
    private final Database database;
    private final FixedClock clock;
    private final PaperOffice office;

    FamilyCodeResourceTest(Kith kith, Cast cast, Database database, FixedClock clock) {
        this.kith = kith;
        this.cast = cast;
        this.database = database;
        this.clock = clock;
        this.office = new PaperOffice(kith, cast);
        office.classIsThere(SCIENCE);
    }

    @OnBothDatabases
    void aCodeOpensTheWeekOfTheChild() {
        Sheet sheet = printed();
        visitsUnknown();

        Page page = office.types(sheet.shownCode());

        assertThat(page.status()).isEqualTo(200);
        assertThat(((LinkedView) page.view()).child()).hasValue("Mateo");
        assertThat(kith.the(Visitor.class).visit().standing()).isEqualTo(Standing.GUARDIAN);
        assertThat(childrenOf(SAM)).extracting(Named::shortName).containsExactly(Optional.of("Mateo"));
    }

    @OnBothDatabases
    void theLinkSaysOnWhatGround() {
        Sheet sheet = printed();
        UUID sam = visitsUnknown();

        office.types(sheet.shownCode());

        Link link =
                kith.the(Households.class).between(sam, cast.id(MATEO, SCIENCE)).orElseThrow();
        assertThat(link.ground()).isEqualTo(Ground.FAMILY_CODE);
        assertThat(link.by()).isEqualTo(sam);
        assertThat(Optional.of(link.household())).isEqualTo(sheet.state().home().household());
    }

    @OnBothDatabases
    void aTeacherWithAChildTurnsToItAndBack() {
        Sheet sheet = printed();
        cast.visits(LUND, SCIENCE);

        office.types(sheet.shownCode());

        assertThat(kith.the(Visitor.class).visit().standing()).isEqualTo(Standing.GUARDIAN);
        assertThat(kith.the(Visitor.class).visit().other()).hasValue(Standing.INSTRUCTOR);
    }

    @OnBothDatabases
    void aCodeWorksOnce() {
        Sheet sheet = printed();
        visitsUnknown();
        office.types(sheet.shownCode());
        cast.visits(ROSA, SCIENCE);

        Page page = office.types(sheet.shownCode());

        assertRefused(page);
    }

    @OnBothDatabases
    void ofManyAtOnceOneIsLinked() {
        Sheet sheet = printed();
        visitsUnknown();

        Race<Page> race = database.atOnce(8, () -> office.types(sheet.shownCode()));

        assertThat(race.failures()).isEmpty();
        assertThat(race.done()).filteredOn(page -> page.status() == 200).hasSize(1);
        assertThat(race.done()).filteredOn(page -> page.status() == 422).hasSize(7);
    }

    @OnBothDatabases
    void aCodeWorksUntilTheEndOfTheThirtiethDay() {
        Sheet sheet = printed();
        visitsUnknown();
        clock.set(sheet.state().times().last());
        assertThat(LocalDate.ofInstant(clock.instant(), java.time.ZoneId.of("America/Chicago")))
                .isEqualTo(LocalDate.of(2026, 11, 6));

        Page page = office.types(sheet.shownCode());

        assertThat(page.status()).isEqualTo(200);
    }

    @OnBothDatabases
    void aCodeIsOverAfterThat() {
        Sheet sheet = printed();
        visitsUnknown();
        clock.set(sheet.state().times().expires());

        Page page = office.types(sheet.shownCode());

        assertRefused(page);
    }

    @OnBothDatabases
    void everyRefusalIsTheSame() {
        Sheet revoked = printed();
        office.revokes(SCIENCE, revoked.state().id());
        office.classIsThere(READING);
        Sheet other = office.prints(ADA, READING, PagesForm.Who.STUDENT);
        visitsUnknown();

        Page lost = office.types(revoked.shownCode());
        Page another = office.types(other.shownCode());
        Page mistyped = office.types("KP7M-4RTX");
        Page nothing = office.types("");

        assertThat(List.of(lost, another, mistyped, nothing)).allSatisfy(this::assertRefused);
        assertThat(((CodeView) lost.view()).problem()).hasValue(REFUSED);
    }

    @OnBothDatabases
    void aCodeOfAnotherPlatformDoesNotWork() {
        Sheet sheet = printed();
        cast.arrives(Entrance.of(OKAFOR, SCIENCE, Lms.MOODLE));
        cast.visits(Entrance.of(SAM, SCIENCE, Lms.MOODLE));

        Page page = office.types(sheet.shownCode());

        assertRefused(page);
    }

    @OnBothDatabases
    void aRefusedCodeIsNotUsedUp() {
        office.classIsThere(READING);
        Sheet other = office.prints(ADA, READING, PagesForm.Who.STUDENT);
        visitsUnknown();
        office.types(other.shownCode());
        cast.visits(ROSA, READING);

        Page page = office.types(other.shownCode());

        assertThat(page.status()).isEqualTo(200);
    }

    @OnBothDatabases
    void aStudentDoesNotLinkTheOwnAccount() {
        Sheet sheet = printed();
        cast.visits(Entrance.of(MATEO, SCIENCE).withRoles());

        Page page = office.types(sheet.shownCode());

        assertRefused(page);
    }

    @OnBothDatabases
    void aHomeWithSomebodyWhoMustNotReadTakesNobodyIn() {
        cast.arrives(ROSA, SCIENCE);
        Sheet sheet = office.prints(MATEO, SCIENCE, PagesForm.Who.STUDENT);
        limit(cast.id(ROSA, SCIENCE), cast.id(MATEO, SCIENCE));
        visitsUnknown();

        Page page = office.types(sheet.shownCode());

        assertRefused(page);
    }

    @OnBothDatabases
    void somebodyWhoMustNotReadDoesNotComeInThroughAnotherHome() {
        UUID rosa = cast.id(ROSA, SCIENCE);
        limit(rosa, cast.id(MATEO, SCIENCE));
        Sheet sheet = office.prints(MATEO, SCIENCE, PagesForm.Who.ANOTHER_HOME);
        cast.visits(ROSA, SCIENCE);

        Page page = office.types(sheet.shownCode());

        assertRefused(page);
    }

    @OnBothDatabases
    void aPageFromBeforeDoesNotTakeUpWhatATeacherHasEnded() {
        UUID rosa = cast.id(ROSA, SCIENCE);
        Sheet sheet = office.prints(MATEO, SCIENCE, PagesForm.Who.STUDENT);
        Link.Pair pair = new Link.Pair(rosa, cast.id(MATEO, SCIENCE));
        database.inTransaction(() -> kith.the(Households.class).end(pair, cast.id(OKAFOR, SCIENCE)));
        cast.visits(ROSA, SCIENCE);

        Page page = office.types(sheet.shownCode());

        assertRefused(page);
    }

    @OnBothDatabases
    void aPageFromAfterwardsDoes() {
        UUID rosa = cast.id(ROSA, SCIENCE);
        Link.Pair pair = new Link.Pair(rosa, cast.id(MATEO, SCIENCE));
        database.inTransaction(() -> kith.the(Households.class).end(pair, cast.id(OKAFOR, SCIENCE)));
        clock.passes(Duration.ofMinutes(1));
        Sheet sheet = office.prints(MATEO, SCIENCE, PagesForm.Who.STUDENT);
        cast.visits(ROSA, SCIENCE);

        Page page = office.types(sheet.shownCode());

        assertThat(page.status()).isEqualTo(200);
    }

    @OnBothDatabases
    void whoGuessesIsToldWhenToGoOnAndAnotherFamilyGetsInMeanwhile() {
        Sheet sheet = printed();
        visitsUnknown();
        IntStream.range(0, 10_000).forEach(each -> office.types("KP7M-4RTX"));

        Page guesser = office.types(sheet.shownCode());
        cast.visits(Entrance.of(ROSA, SCIENCE).namingChildren(LUCIA));
        Page family = office.types(sheet.shownCode());

        assertThat(guesser.status()).isEqualTo(429);
        assertThat(((CodeView) guesser.view()).problem().orElseThrow()).contains("Wednesday 7 October, 08:37");
        assertThat(family.status()).isEqualTo(200);
    }

    @OnBothDatabases
    void usingACodeIsNotedWithoutTheCode() {
        Sheet sheet = printed();
        visitsUnknown();
        int before = office.rows("audit_entry");

        office.types(sheet.shownCode());

        assertThat(office.rows("audit_entry")).isEqualTo(before + 1);
    }

    private Sheet printed() {
        return office.prints(MATEO, SCIENCE, PagesForm.Who.STUDENT);
    }

    /** Somebody of whom the LMS does not say as what. */
    private UUID visitsUnknown() {
        return cast.visits(Entrance.of(SAM, SCIENCE).withRoles().namingChildren())
                .person();
    }

    private List<Named> childrenOf(org.kith.testing.Player who) {
        UUID person = cast.arrives(Entrance.of(who, SCIENCE).withRoles().namingChildren())
                .person();
        return kith.the(Families.class).childrenOf(person, cast.id(SCIENCE));
    }

    private void limit(UUID guardian, UUID student) {
        NewLimit limit = new NewLimit(
                LimitKind.NO_INFORMATION,
                "Order of the court",
                LocalDate.of(2026, 10, 1),
                Optional.empty(),
                cast.id(OKAFOR, SCIENCE));
        database.inTransaction(() -> kith.the(Limits.class).record(new Link.Pair(guardian, student), limit));
    }

    private void assertRefused(Page page) {
        assertThat(page.status()).isEqualTo(422);
        assertThat(((CodeView) page.view()).problem())
                .hasValue(kith.the(Reader.class).words().text("refusal.family-code.text"));
    }
}
