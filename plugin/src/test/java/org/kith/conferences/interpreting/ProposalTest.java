package org.kith.conferences.interpreting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.conferences.Availability;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.ClaimState;
import org.kith.conferences.HostFacts;
import org.kith.conferences.Meeting;
import org.kith.conferences.MeetingPlace;
import org.kith.conferences.Mode;
import org.kith.conferences.Needs;
import org.kith.conferences.Outcome;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundPlan;
import org.kith.conferences.RoundRules;
import org.kith.conferences.RoundState;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.SlotOffer;
import org.kith.conferences.Span;
import org.kith.conferences.Wish;

/**
 * An evening as families have booked it: three teachers, nine families with Spanish and Vietnamese; two people who speak both languages
 * or one, and a service by phone.
 */
class ProposalTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 13);

    private static final InterpreterFacts MARIA = interpreter("María", InterpreterWay.IN_PERSON, "es");
    private static final InterpreterFacts LINH = interpreter("Linh", InterpreterWay.IN_PERSON, "vi", "es");
    private static final InterpreterFacts PHONE = interpreter("Phone", InterpreterWay.PHONE, "es", "vi", "ar");

    /** With a pencil, language by language: whoever comes for one language comes for it alone. */
    private static final Map<String, InterpreterFacts> BY_HAND = Map.of(
            "es A 16:00", MARIA,
            "es B 16:20", MARIA,
            "es C 16:40", MARIA,
            "es A 17:20", MARIA,
            "es B 18:40", MARIA,
            "vi B 16:00", LINH,
            "vi C 17:20", LINH,
            "vi A 18:40", LINH,
            "es C 18:20", PHONE);

    @Test
    void needsNoMoreStretchesThanAPlanMadeByHand() {
        List<InterpretedMeeting> evening = BY_HAND.entrySet().stream()
                .map(each -> placed(
                        meeting(each.getKey()), new Chosen(each.getValue().id(), 1)))
                .toList();

        Proposal proposal = Proposal.of(evening, pool(), true);

        assertThat(proposal.now().meetings()).isEqualTo(9);
        assertThat(proposal.then().meetings()).isEqualTo(9);
        assertThat(proposal.left()).isEmpty();
        assertThat(proposal.then().blocks()).isLessThanOrEqualTo(proposal.now().blocks());
    }

    @Test
    void nobodyIsInTwoPlaces() {
        List<InterpretedMeeting> evening =
                BY_HAND.keySet().stream().map(ProposalTest::meeting).toList();

        Proposal proposal = Proposal.of(evening, pool(), false);

        List<Placed> all = placed(proposal);
        assertThat(all).hasSize(9);
        assertThat(all)
                .allSatisfy(one -> assertThat(all.stream().filter(other -> other.isOn(one.chosen(), one.time())))
                        .hasSize(1));
    }

    @Test
    void leavesThoseWhoArePlacedWhereTheyAre() {
        InterpretedMeeting byPhone = placed(meeting("es A 16:00"), new Chosen(PHONE.id(), 1));

        Proposal proposal = Proposal.of(List.of(byPhone, meeting("es B 16:20")), pool(), false);

        assertThat(proposal.chosen())
                .singleElement()
                .satisfies(one -> assertThat(one.meeting().id()).isNotEqualTo(byPhone.id()));
    }

    @Test
    void sendsNobodyWhereTheyAreAlready() {
        Placed elsewhere = DayPacking.placed(meeting("es Z 16:10"), new Chosen(MARIA.id(), 1));
        Pool pool = new Pool(List.of(MARIA), List.of(elsewhere));

        Proposal proposal = Proposal.of(List.of(meeting("es A 16:00"), meeting("es B 16:40")), pool, false);

        assertThat(proposal.chosen())
                .singleElement()
                .satisfies(one -> assertThat(one.meeting().claim().time())
                        .isEqualTo(meeting("es B 16:40").claim().time()));
        assertThat(proposal.left()).hasSize(1);
    }

    @Test
    void takesALineOfAServiceThatIsFree() {
        Placed elsewhere = DayPacking.placed(meeting("es Z 16:00"), new Chosen(PHONE.id(), 1));

        Proposal proposal =
                Proposal.of(List.of(meeting("es A 16:00")), new Pool(List.of(PHONE), List.of(elsewhere)), false);

        assertThat(proposal.chosen()).extracting(Proposal.Proposed::who).containsExactly(new Chosen(PHONE.id(), 2));
    }

    @Test
    void plansALongDayInPortions() {
        List<InterpretedMeeting> day = new ArrayList<>();
        IntStream.range(0, 130)
                .mapToObj(number ->
                        meeting("es T" + number + " " + LocalTime.of(16, 0).plusMinutes(20L * (number % 10))))
                .forEach(day::add);

        Proposal proposal = Proposal.of(day, pool(), false);

        assertThat(proposal.then().meetings()).isEqualTo(130);
    }

    @Test
    void isAnotherOneWhenAnythingIsDifferent() {
        Proposal one = Proposal.of(List.of(meeting("es A 16:00")), pool(), false);
        Proposal same = Proposal.of(List.of(meeting("es A 16:00")), pool(), false);
        Proposal other = Proposal.of(List.of(meeting("es A 16:20")), pool(), false);

        assertThat(one.stamp()).isEqualTo(same.stamp()).isNotEqualTo(other.stamp());
    }

    private static Pool pool() {
        return new Pool(List.of(MARIA, LINH, PHONE), List.of());
    }

    private static List<Placed> placed(Proposal proposal) {
        return proposal.chosen().stream()
                .map(one -> DayPacking.placed(one.meeting(), one.who()))
                .toList();
    }

    private static InterpretedMeeting placed(InterpretedMeeting meeting, Chosen who) {
        return new InterpretedMeeting(
                meeting.claim(), meeting.round(), meeting.host(), Optional.of(DayPacking.placed(meeting, who)));
    }

    /** Language, teacher and hour; twenty minutes. */
    private static InterpretedMeeting meeting(String text) {
        String[] part = text.split(" ");
        Instant start = DAY.atTime(LocalTime.parse(part[2])).toInstant(ZoneOffset.UTC);
        Span time = new Span(start, start.plus(Duration.ofMinutes(20)));
        HostFacts host = new HostFacts(id(part[1]), id("round"), id("course"), id(part[1]), MeetingPlace.UNSAID);
        SlotFacts slot = new SlotFacts(
                id(text + "slot"), id("round"), host.id(), new SlotOffer(time, Set.of(Mode.IN_PERSON), "", 1), 0);
        UUID home = id("home of " + text);
        Meeting meeting = new Meeting(id("round"), id("course"), id("child"), new Meeting.Home(home, home), home);
        ClaimFacts claim = new ClaimFacts(
                id(text),
                slot,
                time,
                meeting,
                ClaimState.BOOKED,
                Mode.IN_PERSON,
                Optional.empty(),
                Optional.empty(),
                new Wish(new Needs(part[0], "", false, false, false), ""),
                false,
                0,
                Outcome.OPEN,
                home);
        return new InterpretedMeeting(claim, round(), host, Optional.empty());
    }

    private static RoundFacts round() {
        Availability day = new Availability(
                List.of(DAY), new Availability.Hours(LocalTime.of(16, 0), LocalTime.of(20, 0)), List.of(), 15, 5);
        RoundPlan plan = new RoundPlan(
                Map.of(), day, Set.of(Mode.IN_PERSON), RoundRules.USUAL, Instant.EPOCH, Instant.EPOCH.plusSeconds(1));
        return new RoundFacts(id("round"), id("school"), id("course"), RoundState.OPEN, ZoneOffset.UTC, plan, 0);
    }

    private static InterpreterFacts interpreter(String name, InterpreterWay way, String... languages) {
        InterpreterOffer offer = new InterpreterOffer(
                name,
                "",
                Set.of(languages),
                way,
                way == InterpreterWay.PHONE ? InterpreterOffer.UNLIMITED : 1,
                "",
                List.of(new OpenHours("TUESDAY", LocalTime.of(15, 30), LocalTime.of(21, 0))));
        return new InterpreterFacts(id(name), id("school"), offer, false, 0);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
