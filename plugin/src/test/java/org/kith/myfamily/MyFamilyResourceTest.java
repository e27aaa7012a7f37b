package org.kith.myfamily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.conferences.Claims;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Holds;
import org.kith.conferences.Meeting;
import org.kith.conferences.Needs;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Wish;
import org.kith.conferences.waiting.TimeWish;
import org.kith.conferences.waiting.WaitSteps;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.families.Newcomers;
import org.kith.households.Address;
import org.kith.households.Channel;
import org.kith.households.ContactView;
import org.kith.households.Contacts;
import org.kith.households.Ground;
import org.kith.households.Households;
import org.kith.households.LimitKind;
import org.kith.households.Limits;
import org.kith.households.Link;
import org.kith.households.NewLimit;
import org.kith.households.NewLink;
import org.kith.households.PersonRecords;
import org.kith.households.QuietHours;
import org.kith.households.Relation;
import org.kith.page.Language;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Entrance;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;

class MyFamilyResourceTest {

    private final Cast cast;
    private final Database database;
    private final Kith kith;
    private final MyFamilyResource family;
    private final AddressesResource addresses;
    private final Households households;
    private final Limits limits;

    MyFamilyResourceTest(Cast cast, Database database, Kith kith) {
        this.cast = cast;
        this.database = database;
        this.kith = kith;
        this.family = kith.the(MyFamilyResource.class);
        this.addresses = kith.the(AddressesResource.class);
        this.households = kith.the(Households.class);
        this.limits = kith.the(Limits.class);
        cast.arrives(MATEO, SCIENCE);
        cast.arrives(LUCIA, SCIENCE);
        cast.visits(ROSA, SCIENCE);
    }

    @OnBothDatabases
    void showsTheGuardiansOwnChildren() {
        MyFamilyView view = view(family.show());

        assertThat(view.children())
                .extracting(mine -> mine.child().named().shortName())
                .containsExactly(Optional.of("Lucía"), Optional.of("Mateo"));
    }

    @OnBothDatabases
    void theRecordSaysInSentencesWhatWasBookedAndWhatIsWaitedFor() {
        ConferencesInTests conferences = new ConferencesInTests(kith, cast);
        RoundFacts round = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        Meeting meeting = conferences.meeting(round, ROSA, MATEO);
        SlotFacts slot = conferences.slots(round).get(3);
        database.inTransaction(() -> kith.the(Holds.class).hold(meeting, ConferencesInTests.choice(slot)));
        Wish wish = new Wish(new Needs("so", "", true, false, false), "Reading at home");
        database.inTransaction(() -> kith.the(Claims.class)
                .book(meeting, slot.id(), wish, meeting.home().guardian()));
        cast.visits(ROSA, SCIENCE);

        MyRecordView record = (MyRecordView) family.record().view();

        assertThat(record.sections())
                .filteredOn(section -> section.title().equals("family.record.meetings"))
                .singleElement()
                .satisfies(section -> {
                    MyRecordView.Entry entry = section.entries().get(0);
                    assertThat(entry.said()).isEqualTo("martes 13 de octubre, 16:40 · En persona");
                    assertThat(entry.more())
                            .contains("Usted quiere hablar de: Reading at home")
                            .anyMatch(more -> more.contains("Somalí"));
                });
    }

    @OnBothDatabases
    void namesWhoElseCaresForAChildAndInWhichHome() {
        samCaresForMateo();

        MyChild mateo = mateo(view(family.show()));

        assertThat(mateo.elsewhere()).extracting(MyChild.Other::name).containsExactly(Optional.of("Sam Chen"));
        assertThat(mateo.atHome()).isEmpty();
    }

    @OnBothDatabases
    void whoeverSharesTheHomeIsNamedThere() {
        Link.Pair sam = samCaresForMateo();
        UUID home = link(ROSA, MATEO).household();
        database.inTransaction(() -> households.move(sam, home));

        MyChild mateo = mateo(view(family.show()));

        assertThat(mateo.atHome()).extracting(MyChild.Other::name).containsExactly(Optional.of("Sam Chen"));
    }

    @OnBothDatabases
    void whoeverTheLmsNamesNoMoreIsNotNamedHereEither() {
        samCaresForMateo();
        cast.arrives(Entrance.of(SAM, SCIENCE).namingChildren());
        cast.visits(ROSA, SCIENCE);

        assertThat(mateo(view(family.show())).others()).isEmpty();
    }

    @OnBothDatabases
    void whoeverHasTwoRecordsIsNamedOnce() {
        Link.Pair sam = samCaresForMateo();
        UUID platform = cast.platform(Lms.CANVAS).id();
        UUID paper = database.inTransaction(() -> kith.the(Newcomers.class).enter(platform, "Sam C."));
        database.inTransaction(() -> households.link(platform, NewLink.of(paper, sam.student(), Ground.FAMILY_CODE)));
        database.inTransaction(() -> kith.the(PersonRecords.class).merge(paper, sam.guardian(), sam.guardian()));

        assertThat(mateo(view(family.show())).others()).hasSize(1);
    }

    @OnBothDatabases
    void ownWordsSayMoreThanAUsualOne() {
        UUID mateo = cast.id(MATEO, SCIENCE);
        cast.visits(ROSA, SCIENCE);

        database.inTransaction(() -> family.call(mateo, "mother", "mami"));

        assertThat(link(ROSA, MATEO).relation()).isEqualTo(new Relation("mami"));
    }

    @OnBothDatabases
    void whoeverMayNotKnowWhereTheChildLivesSeesNobodyElse() {
        samCaresForMateo();
        limit(ROSA, LimitKind.NOT_TOLD_WHERE);

        MyChild mateo = mateo(view(family.show()));

        assertThat(mateo.others()).isEmpty();
    }

    @OnBothDatabases
    void aLimitIsNeverShownToTheOtherHome() {
        samCaresForMateo();
        String before = data();

        limit(SAM, LimitKind.NO_CONTACT);

        assertThat(data()).isEqualTo(before);
    }

    @OnBothDatabases
    void anotherHomesAddressIsInNothingThatIsShown() {
        samCaresForMateo();
        UUID sam = cast.id(SAM, SCIENCE);
        database.inTransaction(() -> kith.the(Contacts.class).add(sam, Address.email("sam@lincoln.example")));
        cast.visits(ROSA, SCIENCE);

        assertThat(data()).doesNotContain("sam@lincoln.example");
    }

    @OnBothDatabases
    void howToTalkIsRememberedAndTheScreensFollow() {
        TalkForm form = new TalkForm();
        form.reads = "en";
        form.speaks = "vi";
        form.quietFrom = "21:00";
        form.quietUntil = "07:30";
        form.zone = "America/Denver";

        MyFamilyView view = view(database.inTransaction(() -> family.talk(form)));

        assertThat(view.profile().quiet()).hasValue(new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 30)));
        assertThat(view.profile().speaks()).isEqualTo("vi");
        assertThat(cast.arrives(ROSA, SCIENCE).chosen()).hasValue(Language.ENGLISH);
    }

    @OnBothDatabases
    void whatIsNoLanguageOrTimeCountsAsNotSaid() {
        TalkForm form = new TalkForm();
        form.reads = "<script>";
        form.quietFrom = "late";
        form.quietUntil = "07:30";
        form.zone = "Nowhere/Land";

        MyFamilyView view = view(database.inTransaction(() -> family.talk(form)));

        assertThat(view.profile().reads()).isEmpty();
        assertThat(view.profile().quiet()).isEmpty();
        assertThat(view.profile().zone()).isEmpty();
    }

    @OnBothDatabases
    void aWrongAddressIsNamedAndNothingTypedIsLost() {
        Page page = database.inTransaction(() -> addresses.add("rosa at example", ""));

        assertThat(page.status()).isEqualTo(409);
        assertThat(view(page).told().typed()).isEqualTo("rosa at example");
        assertThat(view(page).ways()).isEmpty();
    }

    @OnBothDatabases
    void anAddressCanBeGivenUpAndGivenAgain() {
        ContactView added = only(view(database.inTransaction(() -> addresses.add("", "555 010 0142"))));

        ContactView withdrawn = only(view(database.inTransaction(() -> addresses.withdraw(added.id()))));
        ContactView given = only(view(database.inTransaction(() -> addresses.give(added.id()))));

        assertThat(added.address().channel()).isEqualTo(Channel.PHONE);
        assertThat(withdrawn.reaches()).isFalse();
        assertThat(given.reaches()).isTrue();
    }

    @OnBothDatabases
    void anotherGuardiansAddressIsNotThere() {
        ContactView rosas = only(view(database.inTransaction(() -> addresses.add("rosa@lincoln.example", ""))));
        cast.visits(SAM, SCIENCE);

        assertThatThrownBy(() -> database.inTransaction(() -> addresses.remove(rosas.id())))
                .isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void aRelationIsAUsualWordOrTheFamilysOwn() {
        UUID mateo = cast.id(MATEO, SCIENCE);
        UUID lucia = cast.id(LUCIA, SCIENCE);
        cast.visits(ROSA, SCIENCE);

        database.inTransaction(() -> family.call(mateo, "mother", ""));
        database.inTransaction(() -> family.call(lucia, "", "madrina"));

        assertThat(link(ROSA, MATEO).relation()).isEqualTo(Relation.usual(Relation.Usual.MOTHER));
        assertThat(link(ROSA, LUCIA).relation()).isEqualTo(new Relation("madrina"));
    }

    @OnBothDatabases
    void aRelationToAnotherFamilysChildIsNotThere() {
        UUID ada = cast.id(ADA, SCIENCE);
        cast.visits(ROSA, SCIENCE);

        assertThatThrownBy(() -> database.inTransaction(() -> family.call(ada, "mother", "")))
                .isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void everythingKeptCanBeTakenAlong() {
        database.inTransaction(() -> addresses.add("rosa@lincoln.example", ""));

        assertThat(data()).contains("\"name\":\"Rosa Rivera\"", "rosa@lincoln.example", "Mateo Rivera", "\"LMS\"");
    }

    @OnBothDatabases
    void aGuardianWithoutChildrenHasAPageToo() {
        cast.visits(Entrance.of(SAM, SCIENCE).namingChildren());

        assertThat(view(family.show()).children()).isEmpty();
        assertThat(kith.the(Reader.class).language()).isEqualTo(Language.ENGLISH);
    }

    private Link.Pair samCaresForMateo() {
        cast.arrives(Entrance.of(SAM, SCIENCE).namingChildren(MATEO));
        Link.Pair pair = new Link.Pair(
                cast.arrives(Entrance.of(SAM, SCIENCE).namingChildren(MATEO)).person(), cast.id(MATEO, SCIENCE));
        cast.visits(ROSA, SCIENCE);
        return pair;
    }

    private void limit(Player who, LimitKind kind) {
        LocalDate longAgo = LocalDate.of(2020, 1, 1);
        Link.Pair pair = link(who, MATEO).pair();
        NewLimit decision = new NewLimit(kind, "Order 7", longAgo, Optional.empty(), cast.id(OKAFOR, SCIENCE));
        database.inTransaction(() -> limits.record(pair, decision));
        cast.visits(ROSA, SCIENCE);
    }

    private Link link(Player guardian, Player child) {
        Families families = kith.the(Families.class);
        return households.ofStudents(List.of(cast.id(child, SCIENCE))).stream()
                .filter(link -> Optional.ofNullable(
                                families.named(List.of(link.guardian())).get(link.guardian()))
                        .flatMap(Named::fullName)
                        .equals(Optional.of(guardian.fullName())))
                .findFirst()
                .orElseThrow();
    }

    @OnBothDatabases
    void takesAlongWhatWasBooked() {
        ConferencesInTests conferences = new ConferencesInTests(kith, cast);
        RoundFacts round = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        SlotFacts slot = conferences.slots(round).get(3);
        Meeting meeting = conferences.meeting(round, ROSA, MATEO);
        cast.visits(ROSA, SCIENCE);
        database.inTransaction(() -> kith.the(Holds.class).hold(meeting, ConferencesInTests.choice(slot)));
        database.inTransaction(() -> kith.the(Claims.class)
                .book(
                        meeting,
                        slot.id(),
                        new Wish(Needs.NONE, "Reading aloud"),
                        meeting.home().guardian()));

        assertThat(data()).contains("Reading aloud", slot.time().start().toString());
    }

    @OnBothDatabases
    void takesAlongWhatIsWaitedFor() {
        ConferencesInTests conferences = new ConferencesInTests(kith, cast);
        RoundFacts round = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        Meeting meeting = conferences.meeting(round, ROSA, MATEO);
        TimeWish late = new TimeWish(Set.of(), Optional.of(LocalTime.of(18, 30)), Optional.empty(), Set.of());
        kith.the(WaitSteps.class).join(round, meeting, late, new Wish(Needs.NONE, "Reading aloud"));
        cast.visits(ROSA, SCIENCE);

        assertThat(data()).contains("18:30", "Reading aloud");
    }

    private String data() {
        return family.data();
    }

    private static MyChild mateo(MyFamilyView view) {
        return view.children().stream()
                .filter(mine -> mine.child().named().shortName().equals(Optional.of("Mateo")))
                .findFirst()
                .orElseThrow();
    }

    private static ContactView only(MyFamilyView view) {
        assertThat(view.ways()).hasSize(1);
        return view.ways().get(0);
    }

    private static MyFamilyView view(Page page) {
        return (MyFamilyView) page.view();
    }
}
