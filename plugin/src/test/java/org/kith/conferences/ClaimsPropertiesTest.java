package org.kith.conferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import org.kith.conferences.waiting.WaitingInTests;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;

/**
 * Whatever families, teachers and the clock do one after the other, what was promised holds. A story that fails is told as it was
 * played: looking for a shorter one goes on in another thread when its time is over, in the database of the tests that follow.
 */
class ClaimsPropertiesTest {

    private static final int WHO = 9;
    private static final int WHEN = 3;

    private final Database database = Database.onDerby();
    private final FixedClock clock = FixedClock.at(SignUp.OPENED);
    private final Kith kith = new WaitingInTests(database, clock).kith();

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void noSeatIsGivenTwiceAndNoMeetingIsLost(@ForAll("stories") ActionChain<SignUp> story) {
        SignUp end = story.withInvariant("seats", ClaimsPropertiesTest::noMoreThanThereAreSeats)
                .withInvariant("overlap", ClaimsPropertiesTest::nobodyIsInTwoPlaces)
                .withInvariant("limit", ClaimsPropertiesTest::nobodyHasMoreThanTheRoundAllows)
                .withInvariant("line", ClaimsPropertiesTest::nobodyHasJumpedTheLine)
                .withInvariant("promised", ClaimsPropertiesTest::whatWasBookedIsThere)
                .run();

        assertThat(end.ended())
                .allSatisfy((claim, meeting) -> assertThat(end.pastOf(meeting)).contains(claim));
    }

    @Provide
    Arbitrary<ActionChain<SignUp>> stories() {
        return ActionChain.startWith(() -> new SignUp(database, clock, kith))
                .withAction(6, action("takes", any(WHO, WHEN, 2, SignUp::takes)))
                .withAction(6, action("keeps", any(WHO, WHEN, 2, SignUp::holds)))
                .withAction(6, action("books", any(WHO, WHEN, 0, (story, who, when, none) -> story.books(who, when))))
                .withAction(4, action("joins", any(WHO, 0, 0, (story, who, x, y) -> story.joins(who))))
                .withAction(4, action("line moves", any(0, 0, 0, (story, x, y, z) -> story.lineMoves())))
                .withAction(4, action("accepts", any(WHO, 0, 0, (story, who, x, y) -> story.accepts(who))))
                .withAction(
                        2, action("declines", any(WHO, 1, 0, (story, who, stay, y) -> story.declines(who, stay > 0))))
                .withAction(
                        1, action("hours", any(5, 0, 0, (story, hours, x, y) -> story.waits(Duration.ofHours(hours)))))
                .withAction(2, action("keeps longer", any(WHO, 0, 0, (story, who, x, y) -> story.keepsLonger(who))))
                .withAction(2, action("gives back", any(WHO, 0, 0, (story, who, x, y) -> story.givesBack(who))))
                .withAction(2, action("cancels", any(WHO, 1, 0, (story, who, which, y) -> story.cancels(who, which))))
                .withAction(1, action("loses", any(1, WHEN, 0, (story, round, when, y) -> story.loses(round, when))))
                .withAction(
                        1,
                        action(
                                "seats",
                                any(1, WHEN, 1, (story, round, when, more) -> story.hasSeats(round, when, 1 + more))))
                .withAction(
                        1,
                        action("opens", any(1, 2, 0, (story, round, open, y) -> story.opensAndCloses(round, open > 0))))
                .withAction(
                        2,
                        action(
                                "waits",
                                any(3, 0, 0, (story, minutes, x, y) -> story.waits(Duration.ofMinutes(minutes)))))
                .withMaxTransformations(60);
    }

    private static void noMoreThanThereAreSeats(SignUp story) {
        Map<SlotFacts, Long> taken =
                live(story).collect(Collectors.groupingBy(ClaimFacts::slot, Collectors.counting()));
        assertThat(taken)
                .allSatisfy((slot, many) ->
                        assertThat(many).isLessThanOrEqualTo(slot.offer().seats()));
    }

    private static void nobodyIsInTwoPlaces(SignUp story) {
        Map<UUID, List<ClaimFacts>> booked = live(story)
                .filter(ClaimFacts::isBooked)
                .collect(Collectors.groupingBy(claim -> claim.meeting().home().guardian()));
        assertThat(booked.values())
                .allSatisfy(own -> assertThat(own)
                        .allSatisfy(one -> assertThat(own)
                                .filteredOn(other -> !other.equals(one))
                                .noneMatch(other -> other.time().overlaps(one.time()))));
    }

    private static void nobodyHasMoreThanTheRoundAllows(SignUp story) {
        Map<List<UUID>, Long> each = live(story)
                .filter(ClaimFacts::isBooked)
                .map(ClaimFacts::meeting)
                .map(meeting -> List.of(meeting.round(), meeting.child(), meeting.party()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(each).allSatisfy((party, many) -> assertThat(many).isLessThanOrEqualTo(story.mostIn(party.get(0))));
    }

    private static void nobodyHasJumpedTheLine(SignUp story) {
        assertThat(story.jumped()).isEmpty();
    }

    /** At the very time that was said, and nothing else. */
    private static void whatWasBookedIsThere(SignUp story) {
        Map<UUID, UUID> booked = live(story)
                .filter(ClaimFacts::isBooked)
                .collect(Collectors.toMap(ClaimFacts::id, claim -> claim.slot().id()));
        assertThat(booked).isEqualTo(story.promised());
    }

    private static Stream<ClaimFacts> live(SignUp story) {
        return story.rows().stream().filter(claim -> claim.livesAt(story.now()));
    }

    private static Action.Independent<SignUp> action(String name, Arbitrary<Move> moves) {
        return () -> moves.map(move -> Transformer.mutate(name + " " + move.numbers(), move::playedIn));
    }

    /** Numbers from 0 up to these, and what is done with them. */
    private static Arbitrary<Move> any(int first, int second, int third, Play play) {
        return Combinators.combine(upTo(first), upTo(second), upTo(third))
                .as((one, two, three) -> new Move(List.of(one, two, three), play));
    }

    private static Arbitrary<Integer> upTo(int most) {
        return Arbitraries.integers().between(0, most);
    }

    /** One thing that somebody does. */
    private record Move(List<Integer> numbers, Play play) {

        void playedIn(SignUp story) {
            play.play(story, numbers.get(0), numbers.get(1), numbers.get(2));
        }
    }

    /** What is done with three numbers. */
    private interface Play {
        void play(SignUp story, int first, int second, int third);
    }
}
