package org.kith.conferences.packing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.kith.conferences.packing.ConferenceEvening.id;
import static org.kith.conferences.packing.ConferenceEvening.span;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.conferences.Span;
import org.kith.conferences.packing.Uninterpreted.Reason;

class PackingTest {

    private static final Interpreter SPANISH =
            Interpreter.person(id("Spanish"), Set.of("es"), List.of(span("16:00", "20:00")));
    private static final Interpreter TELEPHONE = Interpreter.service(
            id("telephone"), Set.of("es", "ar"), List.of(span("16:00", "20:00")), Interpreter.UNLIMITED);

    @Test
    void needsNoMoreBlocksThanAPlanMadeByHand() {
        PackingRequest evening = ConferenceEvening.with("es3 16:40");
        Rules.areKept(ConferenceEvening.handMade(), evening);
        List<Block> byHand = Blocks.of(ConferenceEvening.handMade(), evening);

        Packing packing = Packing.of(evening);

        Rules.areKept(packing.meetings(), evening);
        assertThat(packing.without()).isEmpty();
        assertThat(byHand).hasSize(5);
        assertThat(packing.blocks()).hasSizeLessThanOrEqualTo(byHand.size());
    }

    @Test
    void needsNoMoreBlocksEitherWhenAllFamiliesAreFree() {
        PackingRequest evening = ConferenceEvening.with();
        List<Block> byHand = Blocks.of(ConferenceEvening.handMade(), evening);

        Packing packing = Packing.of(evening);

        Rules.areKept(packing.meetings(), evening);
        assertThat(packing.without()).isEmpty();
        assertThat(packing.blocks()).hasSizeLessThanOrEqualTo(byHand.size());
    }

    @Test
    void putsConferencesInOneLanguageBackToBack() {
        Packing packing = pack(
                List.of(SPANISH),
                meeting("a", "es", "16:00", "18:00"),
                meeting("b", "es", "16:30", "19:00"),
                meeting("c", "es", "18:30"));

        assertThat(packing.blocks()).hasSize(1);
        assertThat(packing.waiting()).isZero();
        assertThat(packing.best()).isTrue();
    }

    @Test
    void prefersFewerBlocksToLessWaiting() {
        Packing packing = pack(List.of(SPANISH, TELEPHONE), meeting("a", "es", "16:00"), meeting("b", "es", "16:40"));

        assertThat(packing.blocks()).hasSize(1);
        assertThat(packing.waiting()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void prefersAPersonInTheRoom() {
        Packing packing = pack(List.of(TELEPHONE, SPANISH), meeting("a", "es", "16:00"));

        assertThat(packing.meetings()).extracting(Interpreted::interpreter).containsExactly(SPANISH.id());
    }

    @Test
    void countsAnotherLanguageOnALineAsAnotherBlock() {
        Interpreter oneLine = Interpreter.service(id("line"), Set.of("es", "ar"), TELEPHONE.hours(), 1);

        Packing packing = pack(List.of(oneLine), meeting("a", "es", "16:00"), meeting("b", "ar", "16:30"));

        assertThat(packing.blocks()).hasSize(2);
    }

    @Test
    void aServiceWithoutLimitTakesAllAtOnce() {
        Packing packing = pack(
                List.of(TELEPHONE),
                meeting("a", "es", "16:00"),
                meeting("b", "es", "16:00"),
                meeting("c", "es", "16:00"));

        assertThat(packing.meetings()).extracting(Interpreted::line).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void leavesTheInterpreterWhoIsSettled() {
        ToInterpret settled = settled(meeting("a", "es", "16:00"));

        Packing packing = pack(List.of(SPANISH, TELEPHONE), settled);

        assertThat(packing.meetings()).extracting(Interpreted::interpreter).containsExactly(TELEPHONE.id());
    }

    @Test
    void saysWhyThereIsNobody() {
        Packing packing = pack(
                List.of(SPANISH),
                meeting("a", "es"),
                meeting("b", "vi", "16:00"),
                meeting("c", "es", "20:00"),
                meeting("d", "es", "16:00"),
                meeting("e", "es", "16:15"));

        assertThat(packing.without())
                .extracting(left -> left.meeting().id(), Uninterpreted::reason)
                .contains(
                        tuple(id("a"), Reason.NO_TIME),
                        tuple(id("b"), Reason.NOBODY_SPEAKS_IT),
                        tuple(id("c"), Reason.NOBODY_THERE),
                        tuple(id("e"), Reason.ALL_TAKEN));
    }

    @Test
    void halfAgainAsLongTakesTwoSlots() {
        List<Sitting> sittings = new Lengthening(150, Duration.ofMinutes(5))
                .sittings(List.of(slot("16:00", "16:15"), slot("16:20", "16:35"), slot("16:45", "17:00")));

        assertThat(sittings).singleElement().satisfies(sitting -> {
            assertThat(sitting.span()).isEqualTo(span("16:00", "16:23"));
            assertThat(sitting.taken()).isEqualTo(span("16:00", "16:35"));
            assertThat(sitting.slots()).hasSize(2);
        });
    }

    private static Packing pack(List<Interpreter> interpreters, ToInterpret... meetings) {
        PackingRequest request = new PackingRequest(Arrays.asList(meetings), interpreters, Duration.ofMinutes(15));
        Packing packing = Packing.of(request);
        Rules.areKept(packing.meetings(), request);
        return packing;
    }

    private static ToInterpret settled(ToInterpret meeting) {
        return new ToInterpret(
                meeting.id(), meeting.language(), meeting.household(), meeting.sittings(), Optional.of(TELEPHONE.id()));
    }

    /** Half an hour; each with a host of its own. */
    private static ToInterpret meeting(String name, String language, String... hours) {
        List<Sitting> sittings = Arrays.stream(hours)
                .map(hour -> span(hour, LocalTime.parse(hour).plusMinutes(30).toString()))
                .map(span -> sitting(name, span))
                .toList();
        return new ToInterpret(id(name), language, id("home of " + name), sittings, Optional.empty());
    }

    private static Sitting sitting(String name, Span span) {
        return new Sitting(id("host of " + name), List.of(id(name + span)), span, span);
    }

    private static HostSlot slot(String from, String until) {
        return new HostSlot(id(from), id("host"), span(from, until));
    }
}
