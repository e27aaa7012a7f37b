package org.kith.conferences.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUIS;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;

import jakarta.ws.rs.core.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Claims;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Holds;
import org.kith.conferences.Meeting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.RoundRules.Homes;
import org.kith.conferences.RoundRules.Part;
import org.kith.conferences.Wish;
import org.kith.conferences.booking.Invitation;
import org.kith.conferences.booking.Invitations;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.households.LimitKind;
import org.kith.households.Limits;
import org.kith.households.Link;
import org.kith.households.NewLimit;
import org.kith.page.Language;
import org.kith.page.NotFound;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;

/** What a family and a student see of a meeting beside its time. */
class FamilySideTest {

    private static final NoteText NOTE =
            new NoteText("Mateo explains well.", "Two sentences", Language.SPANISH, Optional.empty());

    private final Kith kith;
    private final Cast cast;
    private final Database database;
    private final ConferencesInTests conferences;

    FamilySideTest(Kith kith, Cast cast, Database database) {
        this.kith = kith;
        this.cast = cast;
        this.database = database;
        this.conferences = new ConferencesInTests(kith, cast);
        List.of(MATEO, ADA).forEach(student -> cast.arrives(student, SCIENCE));
        List.of(ROSA, LUIS).forEach(guardian -> cast.arrives(guardian, SCIENCE));
    }

    @OnBothDatabases
    void theHomeOfTheMeetingReadsItsNote() {
        wroteAbout(books(round(RoundRules.USUAL), ROSA));

        assertThat(invitation(ROSA).story().notes()).extracting(NoteFacts::text).containsExactly(NOTE);
    }

    @OnBothDatabases
    void theOtherHomeThatMeetsByItselfReadsNothingOfIt() {
        wroteAbout(books(round(RoundRules.USUAL), ROSA));

        assertThat(invitation(LUIS).story().notes()).isEmpty();
    }

    @OnBothDatabases
    void homesThatComeTogetherReadTheSame() {
        wroteAbout(books(round(new RoundRules(1, 1, Homes.TOGETHER, Part.AWAY, 12)), ROSA));

        Invitation luis = invitation(LUIS);

        assertThat(luis.story().elsewhere(luis.booked()))
                .extracting(NoteFacts::text)
                .containsExactly(NOTE);
    }

    @OnBothDatabases
    void whoeverMayNotBeToldReadsNothing() {
        RoundFacts round = round(RoundRules.USUAL);
        wroteAbout(books(round, ROSA));
        Link.Pair pair = new Link.Pair(cast.id(ROSA, SCIENCE), cast.id(MATEO, SCIENCE));
        NewLimit decision = new NewLimit(
                LimitKind.NO_INFORMATION,
                "Order 7",
                LocalDate.of(2026, 9, 1),
                Optional.empty(),
                cast.id(OKAFOR, SCIENCE));
        database.inTransaction(() -> kith.the(Limits.class).record(pair, decision));

        assertThat(kith.the(Invitations.class).of(cast.id(ROSA, SCIENCE), cast.id(MATEO, SCIENCE)))
                .isEmpty();
        assertThatThrownBy(() -> kith.the(OwnMeetings.class)
                        .one(cast.id(ROSA, SCIENCE), cast.id(MATEO, SCIENCE), round.id(), round.course()))
                .isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void aStudentWhoLeadsChoosesTwoPiecesAndAGoal() {
        RoundFacts round = round(new RoundRules(1, 1, Homes.EACH, Part.LEADS, 12));
        books(round, ROSA);
        cast.visits(MATEO, SCIENCE);
        MyConferencesResource resource = kith.the(MyConferencesResource.class);

        StudentView before = (StudentView) resource.list().view();
        resource.prepare(
                round.id(),
                new Form()
                        .param("first-title", "Leaf diary")
                        .param("second-title", "Poem")
                        .param("goal", "Read aloud")
                        .asMap());

        assertThat(before.items())
                .singleElement()
                .satisfies(item -> assertThat(item.meetings()).hasSize(1));
        assertThat(invitation(ROSA).story().prepared().pieces())
                .extracting(Piece::title)
                .containsExactly("Leaf diary", "Poem");
    }

    @OnBothDatabases
    void aStudentPreparesNothingWhereNobodyLeads() {
        RoundFacts round = round(RoundRules.USUAL);
        cast.visits(MATEO, SCIENCE);
        MyConferencesResource resource = kith.the(MyConferencesResource.class);

        assertThat(((StudentView) resource.list().view()).items()).isEmpty();
        assertThatThrownBy(() -> resource.prepare(
                        round.id(), new Form().param("goal", "Read aloud").asMap()))
                .isInstanceOf(NotFound.class);
    }

    private RoundFacts round(RoundRules rules) {
        return database.inTransaction(() -> conferences.open(rules));
    }

    private Invitation invitation(Player guardian) {
        cast.visits(guardian, SCIENCE);
        return kith.the(Invitations.class)
                .of(cast.id(guardian, SCIENCE), cast.id(MATEO, SCIENCE))
                .get(0);
    }

    private void wroteAbout(ClaimFacts claim) {
        kith.the(SharedNotes.class).write(NoteDraft.of(claim, NOTE, cast.id(OKAFOR, SCIENCE)), SharedNotes.NONE);
    }

    private ClaimFacts books(RoundFacts round, Player guardian) {
        Meeting own = kith.the(OwnMeetings.class)
                .one(cast.id(guardian, SCIENCE), cast.id(MATEO, SCIENCE), round.id(), round.course())
                .meeting();
        var slot = conferences.slots(round).get(3);
        return database.inTransaction(() -> {
            kith.the(Holds.class).hold(own, ConferencesInTests.choice(slot));
            return kith.the(Claims.class)
                    .book(own, slot.id(), Wish.NONE, own.home().guardian());
        });
    }
}
