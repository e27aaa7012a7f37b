package org.kith.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.kith.households.Address;
import org.kith.households.ContactView;
import org.kith.households.Contacts;
import org.kith.links.Proof.Problem;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Race;
import org.kith.visitor.Visit;
import org.kith.visitor.VisitEnded;

class ProofsTest {

    private final Database database;
    private final FixedClock clock;
    private final Kith kith;
    private final LinksInTests family;
    private final IssuedLink link;
    private final Visit visit;
    private final Proofs proofs;

    ProofsTest(Database database, FixedClock clock, Kith kith, Cast cast) {
        this.database = database;
        this.clock = clock;
        this.kith = kith;
        this.family = new LinksInTests(database, kith, cast);
        family.hasAPhone();
        this.link = family.issued();
        this.visit = family.comesBy(link);
        this.proofs = kith.the(Proofs.class);
    }

    @OnBothDatabases
    void theLastFourDigitsOfThePhoneOnFileFit() {
        assertThat(shows("0142").shown()).isPresent();
    }

    @OnBothDatabases
    void theyFitHoweverTheyAreTyped() {
        assertThat(List.of("01 42", "01-42", "312 555 0142", "٠١٤٢"))
                .allSatisfy(typed -> assertThat(shows(typed).shown()).isPresent());
    }

    @OnBothDatabases
    void theyFitForAnyOfSeveralPhones() {
        UUID rosa = family.rosa();
        database.inTransaction(() -> contacts().add(rosa, Address.phone("312 555 0199")));

        assertThat(shows("0199").shown()).isPresent();
    }

    @OnBothDatabases
    void otherDigitsDoNotFitAndCount() {
        Proof proof = shows("0143");

        assertThat(proof.problem()).hasValue(Problem.WRONG);
        assertThat(database.rows("wrong_proof")).isEqualTo(1);
    }

    @OnBothDatabases
    void tooFewDigitsDoNotCount() {
        Proof proof = shows("014");

        assertThat(proof.problem()).hasValue(Problem.INCOMPLETE);
        assertThat(database.rows("wrong_proof")).isZero();
    }

    @OnBothDatabases
    void aPhoneThatItsOwnerWithdrewIsNotAskedFor() {
        UUID rosa = family.rosa();
        ContactView phone = contacts().of(rosa).get(0);

        database.inTransaction(() -> contacts().withdraw(rosa, phone.id()));

        assertThat(proofs.byDigits(rosa)).isFalse();
        assertThat(shows("0142").problem()).hasValue(Problem.WRONG);
    }

    @OnBothDatabases
    void afterFiveWrongTriesWithinAnHourNothingCanBeShownForAnHour() {
        wrong(4);
        clock.passes(Duration.ofMinutes(59));
        Instant fifth = clock.instant();

        Proof last = shows("9999");

        assertThat(last.problem()).hasValue(Problem.SHUT);
        assertThat(shut()).hasValue(fifth.plus(Duration.ofHours(1)));
    }

    @OnBothDatabases
    void whileItIsShutTheRightDigitsDoNotFitEither() {
        wrong(5);

        assertThat(shows("0142").problem()).hasValue(Problem.SHUT);
    }

    @OnBothDatabases
    void anotherVisitByTheSameLinkIsShutToo() {
        wrong(5);

        Visit other = family.comesBy(link);

        assertThat(family.shows(other, "0142").problem()).hasValue(Problem.SHUT);
    }

    @OnBothDatabases
    void anotherLinkOfTheSameFamilyIsNotShut() {
        wrong(5);

        Visit other = family.comesBy(family.issued());

        assertThat(family.shows(other, "0142").shown()).isPresent();
    }

    @OnBothDatabases
    void anHourLaterItIsOpenAgain() {
        wrong(5);
        clock.passes(Duration.ofHours(1));

        Visit later = family.comesBy(link);

        assertThat(family.shows(later, "0142").shown()).isPresent();
    }

    @OnBothDatabases
    void fiveWrongTriesInMoreThanAnHourShutNothing() {
        wrong(4);
        clock.passes(Duration.ofMinutes(61));
        Visit later = family.comesBy(link);

        family.shows(later, "9999");

        assertThat(family.shows(later, "0142").shown()).isPresent();
    }

    @OnBothDatabases
    void twentyWrongTriesInAllEndTheLink() {
        IntStream.range(0, 4).forEach(hour -> {
            Visit patient = family.comesBy(link);
            IntStream.range(0, 5).forEach(time -> family.shows(patient, "9999"));
            clock.passes(Duration.ofHours(1));
        });

        assertThat(kith.the(Links.class).open(LinksInTests.token(link))).isEmpty();
    }

    @OnBothDatabases
    void twoWrongTriesAtOnceBothCount() {
        Race<Proof> race = database.atOnce(2, () -> shows("9999"));

        assertThat(race.failures()).isEmpty();
        assertThat(database.rows("wrong_proof")).isEqualTo(2);
    }

    @OnBothDatabases
    void aCrowdOfTriesAtOnceGetsNoMoreThanFive() {
        Race<Proof> race = database.atOnce(12, () -> shows("9999"));

        assertThat(race.failures()).isEmpty();
        assertThat(database.rows("wrong_proof")).isEqualTo(5);
    }

    @OnBothDatabases
    void nothingCanBeShownByALinkThatWasRevokedMeanwhile() {
        database.inTransaction(() -> kith.the(Links.class).revoke(family.rosa(), link.id(), Visit.NOBODY));

        assertThatThrownBy(() -> shows("0142")).isInstanceOf(VisitEnded.class);
    }

    private Contacts contacts() {
        return kith.the(Contacts.class);
    }

    private void wrong(int times) {
        IntStream.range(0, times).forEach(time -> shows("9999"));
    }

    private Proof shows(String typed) {
        return family.shows(visit, typed);
    }

    private Optional<Instant> shut() {
        return proofs.shutUntil(visit.byLink().orElseThrow());
    }
}
