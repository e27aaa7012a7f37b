package org.kith.conferences.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.conferences.ConferencesInTests.choice;
import static org.kith.conferences.drawing.DrawingInTests.UNTIL;
import static org.kith.conferences.drawing.DrawingInTests.inOrder;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.SAM;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Claims;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Ending;
import org.kith.conferences.Holds;
import org.kith.conferences.Meeting;
import org.kith.conferences.Parting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.RoundRules.Homes;
import org.kith.conferences.RoundRules.Part;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Wish;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.conferences.drawing.DrawingInTests;
import org.kith.conferences.drawing.WishingSteps;
import org.kith.conferences.visits.VisitsInTests;
import org.kith.conferences.waiting.TimeWish;
import org.kith.conferences.waiting.WaitSteps;
import org.kith.page.Page;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

/** A teacher chooses whether two homes of a child come together, with everything else that stands in the form of a round. */
class TwoHomesInAFormTest {

    private final Database database;
    private final FixedClock clock;
    private final Kith kith;
    private final Cast cast;
    private final ConferencesInTests conferences;
    private final RoundFacts round;
    private final List<SlotFacts> slots;
    private final Meeting sams;

    TwoHomesInAFormTest(Database database, FixedClock clock, Kith kith, Cast cast) {
        this.database = database;
        this.clock = clock;
        this.kith = kith;
        this.cast = cast;
        List.of(MATEO, ADA).forEach(child -> cast.arrives(child, SCIENCE));
        this.conferences = new ConferencesInTests(kith, cast);
        this.round = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        this.slots = conferences.slots(round);
        this.sams = conferences.meeting(round, SAM, ADA);
    }

    @OnBothDatabases
    void isAFreeChoiceWhileNoFamilyHasAnything() {
        Page page = saves(round, Homes.TOGETHER);

        assertThat(page.status()).isEqualTo(200);
        assertThat(view(page).round().plan().rules().homes()).isEqualTo(Homes.TOGETHER);
    }

    @OnBothDatabases
    void staysAsItIsBesideWhatWasTypedOnceAFamilyHasBooked() {
        books();

        Page page = saves(round, Homes.TOGETHER);

        RoundEntry entry = view(page).form().entry();
        assertThat(page.status()).isEqualTo(409);
        assertThat(entry.problems()).containsOnlyKeys("homes");
        assertThat(entry.typed().value("homes")).isEqualTo("together");
        assertThat(entry.typed().value("en.note")).isEqualTo("Bring a sweater.");
        assertThat(view(page).round().plan().rules().homes()).isEqualTo(Homes.EACH);
        assertThat(booked()).hasSize(1);
    }

    @OnBothDatabases
    void staysAsItIsAlsoAfterTheMeetings() {
        books();
        clock.set(Instant.parse("2026-10-20T15:00:00Z"));

        assertThat(saves(round, Homes.TOGETHER).status()).isEqualTo(409);
    }

    @OnBothDatabases
    void keepsEverythingElseFree() {
        books();

        assertThat(saves(round, Homes.EACH).status()).isEqualTo(200);
    }

    @OnBothDatabases
    void isFreeAgainWhenWhatWasBookedIsCancelledAndWhatWasKeptHasRunOut() {
        ClaimFacts booked = books();
        Parting parting = new Parting(Ending.REMOVED, "", cast.id(OKAFOR, SCIENCE));
        database.inTransaction(() -> kith.the(Claims.class).remove(round.id(), List.of(booked.id()), parting));
        database.inTransaction(() -> kith.the(Holds.class).hold(sams, choice(slots.get(4))));
        assertThat(saves(round, Homes.TOGETHER).status()).isEqualTo(409);
        clock.passes(Duration.ofMinutes(3));

        assertThat(saves(round, Homes.TOGETHER).status()).isEqualTo(200);
    }

    @OnBothDatabases
    void goesBackToThatByWhichEverythingIsCounted() {
        RoundFacts together =
                database.inTransaction(() -> conferences.open(new RoundRules(1, 1, Homes.TOGETHER, Part.AWAY, 12)));
        Meeting apart = conferences.meeting(together, SAM, ADA);
        SlotFacts slot = conferences.slots(together).get(3);
        database.inTransaction(() -> kith.the(Holds.class).hold(apart, choice(slot)));

        assertThat(saves(together, Homes.EACH).status()).isEqualTo(200);
    }

    @OnBothDatabases
    void staysAsItIsWhileAHomeWaits() {
        kith.the(WaitSteps.class).join(round, sams, TimeWish.ANY, Wish.NONE);

        assertThat(saves(round, Homes.TOGETHER).status()).isEqualTo(409);
    }

    @OnBothDatabases
    void staysAsItIsOnceAHomeHasWished() {
        RoundFacts fair = database.inTransaction(() -> DrawingInTests.collects(kith, round, UNTIL));
        kith.the(WishingSteps.class).wish(sams, inOrder(slots.get(3)), Wish.NONE);

        Page page = saves(fair, Homes.TOGETHER);

        assertThat(view(page).form().entry().problems()).containsOnlyKeys("homes");
    }

    @OnBothDatabases
    void staysAsItIsOnceAFamilyHasAskedForAVisit() {
        VisitsInTests visits = new VisitsInTests(kith, cast, database);
        visits.asks();

        assertThat(saves(visits.round, Homes.TOGETHER).status()).isEqualTo(409);
    }

    private ClaimFacts books() {
        return database.inTransaction(() -> {
            kith.the(Holds.class).hold(sams, choice(slots.get(3)));
            return kith.the(Claims.class)
                    .book(sams, slots.get(3).id(), Wish.NONE, sams.home().guardian());
        });
    }

    /** As the family finds it. */
    private List<ClaimFacts> booked() {
        OwnMeetings meetings = kith.the(OwnMeetings.class);
        return kith.the(Bookings.class)
                .of(meetings.one(sams.home().guardian(), sams.child(), sams.round(), sams.course())
                        .meeting());
    }

    private Page saves(RoundFacts which, Homes homes) {
        cast.visits(OKAFOR, SCIENCE);
        RoundResource resource = kith.the(RoundResource.class);
        resource.id = which.id();
        RoundEntry shown = view(resource.show()).form().entry();
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        shown.typed().fields().forEach((name, values) -> values.forEach(value -> form.add(name, value)));
        form.putSingle("version", String.valueOf(shown.version()));
        form.putSingle("homes", homes.key());
        form.putSingle("en.note", "Bring a sweater.");
        form.putSingle("video", "https://video.example/room");
        return resource.save(form);
    }

    private static RoundView view(Page page) {
        return (RoundView) page.view();
    }
}
