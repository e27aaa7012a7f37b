package org.kith.conferences.planning;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.HostFacts;
import org.kith.conferences.Meeting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundTimes;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.booking.Teachers;
import org.kith.conferences.drawing.DrawWishFacts;
import org.kith.conferences.drawing.DrawWishState;
import org.kith.conferences.drawing.DrawWishes;
import org.kith.conferences.drawing.WishedTime;
import org.kith.conferences.drawing.WishedTimes;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.page.Words;

/** What families of the visitor's course have wished for, in words for a teacher's file. */
@Shared
class WishedLines {

    private static final String AND = "; ";

    private final DrawWishes wishes;
    private final CourseRounds rounds;
    private final Teachers teachers;
    private final Families families;

    @Inject
    WishedLines(DrawWishes wishes, CourseRounds rounds, Teachers teachers, Families families) {
        this.wishes = wishes;
        this.rounds = rounds;
        this.teachers = teachers;
        this.families = families;
    }

    /** A home's wish. @param times in words */
    record Line(Meeting meeting, String student, String guardian, String times) {

        boolean isBy(ClaimFacts booked) {
            return meeting.isSame(booked.meeting())
                    && meeting.isOf(booked.meeting().home().household());
        }
    }

    /** In the order of the draw, if it was. Without those that could not take part in it. */
    List<Line> of(RoundFacts round, RoundTimes times, Words words) {
        if (round.wishing().isEmpty()) {
            return List.of();
        }
        List<HostFacts> hosts = rounds.hosts(round);
        List<DrawWishFacts> own = own(round, hosts);
        Map<UUID, Named> names = families.named(own.stream()
                .map(DrawWishFacts::meeting)
                .flatMap(meeting -> Stream.of(meeting.child(), meeting.home().guardian()))
                .collect(Collectors.toSet()));
        Function<WishedTime, String> said = said(round, hosts, times);
        return own.stream()
                .map(wish -> new Line(
                        wish.meeting(),
                        name(names, wish.meeting().child()),
                        name(names, wish.meeting().home().guardian()),
                        text(wish.times(), said, words)))
                .toList();
    }

    private List<DrawWishFacts> own(RoundFacts round, List<HostFacts> hosts) {
        return wishes.ofRound(round.id()).stream()
                .filter(wish -> !wish.is(DrawWishState.LEFT_OUT))
                .filter(wish -> hosts.stream()
                        .anyMatch(host -> host.course().equals(wish.meeting().course())))
                .toList();
    }

    private static String text(WishedTimes wished, Function<WishedTime, String> said, Words words) {
        if (wished.isAny()) {
            return words.text("fair.kind.any");
        }
        List<String> times = wished.times().stream().map(said).toList();
        List<String> parts = new ArrayList<>(
                wished.inOrder()
                        ? IntStream.range(0, times.size())
                                .mapToObj(at -> at + 1 + ". " + times.get(at))
                                .toList()
                        : Stream.concat(Stream.of(words.text("rounds.csv.wishes.same")), times.stream())
                                .toList());
        if (wished.orAny()) {
            parts.add(words.text("rounds.csv.wishes.or-any"));
        }
        return String.join(AND, parts);
    }

    /** As days and hours stand in the file; with whom, where several teachers meet families. */
    private Function<WishedTime, String> said(RoundFacts round, List<HostFacts> hosts, RoundTimes times) {
        Map<UUID, String> names = hosts.size() > 1 ? teachers.byHost(hosts) : Map.of();
        Map<UUID, String> bySlot = rounds.slots(round).stream()
                .filter(slot -> names.containsKey(slot.host()))
                .collect(Collectors.toMap(SlotFacts::id, slot -> " (" + names.get(slot.host()) + ")"));
        return time ->
                times.dayOf(time.start()) + " " + times.hour(time.start()) + bySlot.getOrDefault(time.slot(), "");
    }

    private static String name(Map<UUID, Named> names, UUID person) {
        return Optional.ofNullable(names.get(person)).flatMap(Named::fullName).orElse("");
    }
}
