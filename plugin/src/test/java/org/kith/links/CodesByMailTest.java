package org.kith.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Clob;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.kith.delivery.MaskedAddress;
import org.kith.households.Address;
import org.kith.households.ContactView;
import org.kith.households.Contacts;
import org.kith.links.Proof.Problem;
import org.kith.settings.Settings;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Race;
import org.kith.visitor.Visit;

class CodesByMailTest {

    private static final Pattern CODE = Pattern.compile("(?m)^\\d{6}$");

    private final Database database;
    private final FixedClock clock;
    private final Kith kith;
    private final LinksInTests family;
    private final UUID rosa;
    private final UUID address;
    private final IssuedLink link;
    private final Visit visit;

    CodesByMailTest(Database database, FixedClock clock) {
        this.database = database;
        this.clock = clock;
        this.kith = new Kith(database, clock).given(Settings.class, withMail());
        this.family = new LinksInTests(database, kith, new Cast(kith));
        this.rosa = family.rosa();
        this.address = database.inTransaction(() -> contacts().add(rosa, Address.email("rosa@lincoln.example")))
                .id();
        this.link = family.issued();
        this.visit = family.comesBy(link);
    }

    @OnBothDatabases
    void aCodeFitsInTheVisitThatAskedForIt() {
        String code = asks(visit);

        assertThat(types(visit, code).shown()).isPresent();
    }

    @OnBothDatabases
    void aCodeDoesNotFitInAnotherVisit() {
        String code = asks(visit);

        assertThat(types(family.comesBy(link), code).problem()).hasValue(Problem.WRONG);
    }

    @OnBothDatabases
    void aCodeFitsForTenMinutes() {
        String code = asks(visit);
        clock.passes(Duration.ofMinutes(10));

        assertThat(types(visit, code).problem()).hasValue(Problem.WRONG);
    }

    @OnBothDatabases
    void onlyTheLastCodeFits() {
        String first = asks(visit);
        clock.passes(Duration.ofSeconds(1));
        String second = asks(visit);

        assertThat(
                        first.equals(second)
                                ? Optional.of(Problem.WRONG)
                                : types(visit, first).problem())
                .hasValue(Problem.WRONG);
        assertThat(types(visit, second).shown()).isPresent();
    }

    @OnBothDatabases
    void whoeverTypesItReadsAtTheAddress() {
        String code = asks(visit);

        types(visit, code);

        assertThat(contacts().of(rosa))
                .filteredOn(way -> way.id().equals(address))
                .allSatisfy(way -> assertThat(way.verified()).isPresent());
    }

    @OnBothDatabases
    void wrongCodesAreCountedWithAllThatDoesNotFit() {
        asks(visit);
        IntStream.range(0, 5).forEach(time -> types(visit, "000000"));

        assertThat(family.shows(visit, "0142").problem()).hasValue(Problem.SHUT);
        assertThat(sends(visit)).hasValue(Problem.SHUT);
    }

    @OnBothDatabases
    void nobodyFillsALetterBox() {
        IntStream.range(0, 5).forEach(time -> sends(visit));

        assertThat(sends(family.comesBy(link))).hasValue(Problem.ENOUGH_CODES);
        assertThat(letters()).hasSize(5);
    }

    @OnBothDatabases
    void nobodyFillsALetterBoxAtOnceEither() {
        Race<Optional<Problem>> race = database.atOnce(8, () -> sends(visit));

        assertThat(race.failures()).isEmpty();
        assertThat(letters()).hasSize(5);
    }

    @OnBothDatabases
    void theDatabaseDoesNotKeepTheCode() {
        String code = asks(visit);

        assertThat(column("select digest from mailed_code"))
                .allMatch(digest -> !digest.contains(code))
                .allMatch(digest -> digest.length() == 64);
    }

    @OnBothDatabases
    void noCodeGoesToAnAddressThatWasWithdrawn() {
        ContactView email = contacts().of(rosa).get(0);
        database.inTransaction(() -> contacts().withdraw(rosa, email.id()));

        assertThat(sends(visit)).hasValue(Problem.NOWHERE);
        assertThat(kith.the(Proofs.class).byCode(rosa)).isEmpty();
    }

    @OnBothDatabases
    void noCodeIsOfferedWhereThereIsNoMailServer(Kith off) {
        assertThat(off.the(Proofs.class).byCode(rosa)).isEmpty();
        assertThat(kith.the(Proofs.class).byCode(rosa)).map(MaskedAddress::text).hasValue("r***@l***.example");
    }

    @OnBothDatabases
    void theLetterNamesNobody() {
        asks(visit);

        assertThat(letters()).allSatisfy(text -> assertThat(text).doesNotContain("Rosa", "Mateo", "Grade", "http"));
    }

    private static Settings withMail() {
        return Settings.read(
                new Properties(),
                Map.of(
                        "KITH_URL", "https://families.example",
                        "KITH_ZONE", "America/Chicago",
                        "KITH_MAIL_HOST", "127.0.0.1",
                        "KITH_MAIL_SECURITY", "none",
                        "KITH_MAIL_FROM", "families@lincoln.example"));
    }

    private Contacts contacts() {
        return kith.the(Contacts.class);
    }

    private Optional<Problem> sends(Visit from) {
        return database.inTransaction(
                () -> kith.the(Proofs.class).sendCode(from.byLink().orElseThrow()));
    }

    /** @return the code as it stands in the letter that was not there before */
    private String asks(Visit from) {
        List<String> before = letters();
        sends(from);
        return letters().stream()
                .filter(letter -> !before.contains(letter))
                .flatMap(letter -> CODE.matcher(letter).results())
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }

    private Proof types(Visit where, String code) {
        return database.inTransaction(
                () -> kith.the(Proofs.class).code(where.byLink().orElseThrow(), code));
    }

    private List<String> letters() {
        return column("select body from outbox");
    }

    private List<String> column(String query) {
        return database.inTransaction(() -> {
            List<?> found = database.entityManager().createNativeQuery(query).getResultList();
            return found.stream().map(CodesByMailTest::text).toList();
        });
    }

    private static String text(Object value) {
        try {
            return value instanceof Clob clob ? clob.getSubString(1, (int) clob.length()) : value.toString();
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
