package org.kith.conferences.interpreting;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.HostFacts;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.households.Channel;
import org.kith.households.WaysOfPeople;
import org.kith.page.Reader;

/** Puts names to interpreted meetings. */
@Shared
class MeetingRows {

    private final Interpreters interpreters;
    private final Placing placing;
    private final Families families;
    private final WaysOfPeople ways;
    private final Reader reader;

    @Inject
    OtherTimes others;

    @Inject
    MoveQuestions questions;

    @Inject
    MeetingRows(Interpreters interpreters, Placing placing, Families families, WaysOfPeople ways, Reader reader) {
        this.interpreters = interpreters;
        this.placing = placing;
        this.families = families;
        this.ways = ways;
        this.reader = reader;
    }

    /** In the same order. */
    List<MeetingRow> of(UUID platform, List<InterpretedMeeting> meetings) {
        Map<UUID, InterpreterFacts> all =
                interpreters.of(platform).stream().collect(Collectors.toMap(InterpreterFacts::id, Function.identity()));
        Pool pool = placing.pool(platform);
        Names names = names(meetings);
        Map<UUID, MoveAsked> asked =
                questions.of(meetings.stream().map(InterpretedMeeting::id).toList());
        return meetings.stream()
                .map(meeting -> {
                    List<InterpreterFacts> free = meeting.isPlaced() ? List.of() : pool.free(meeting);
                    boolean stuck = !meeting.isPlaced() && free.isEmpty();
                    return new MeetingRow(
                            meeting,
                            names.of(meeting),
                            who(meeting, all),
                            free,
                            stuck ? others.of(meeting, pool) : List.of(),
                            Optional.ofNullable(asked.get(meeting.id())));
                })
                .toList();
    }

    private static Optional<InterpreterFacts> who(InterpretedMeeting meeting, Map<UUID, InterpreterFacts> all) {
        return meeting.placed()
                .flatMap(placed -> Optional.ofNullable(all.get(placed.chosen().interpreter())));
    }

    private Names names(List<InterpretedMeeting> meetings) {
        Set<UUID> people = new HashSet<>();
        Set<UUID> guardians = new HashSet<>();
        for (InterpretedMeeting meeting : meetings) {
            UUID guardian = meeting.claim().meeting().home().guardian();
            people.addAll(List.of(
                    meeting.claim().meeting().child(), guardian, meeting.host().teacher()));
            guardians.add(guardian);
        }
        return new Names(
                families.named(people), phones(guardians), reader.words().text("meet.a-teacher"));
    }

    /** Those that their owners want to be called under; the preferred one first. */
    private Map<UUID, List<String>> phones(Collection<UUID> guardians) {
        return ways.of(guardians).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        known -> known.getValue().stream()
                                .filter(way -> way.address().channel() != Channel.EMAIL && way.reaches())
                                .sorted(Comparator.comparing(way -> !way.preferred()))
                                .map(way -> way.address().text())
                                .toList()));
    }

    /** What was said for this meeting counts before what is known otherwise. */
    private static String phone(InterpretedMeeting meeting, List<String> known) {
        return Stream.concat(Stream.of(meeting.claim().wish().phone()), known.stream())
                .filter(Predicate.not(String::isEmpty))
                .findFirst()
                .orElse("");
    }

    private record Names(Map<UUID, Named> known, Map<UUID, List<String>> phones, String teacher) {

        MeetingRow.People of(InterpretedMeeting meeting) {
            HostFacts host = meeting.host();
            UUID guardian = meeting.claim().meeting().home().guardian();
            String name = name(host.teacher());
            return new MeetingRow.People(
                    name(meeting.claim().meeting().child()),
                    name(guardian),
                    name.isEmpty() ? teacher : name,
                    phone(meeting, phones.getOrDefault(guardian, List.of())));
        }

        private String name(UUID person) {
            return Optional.ofNullable(known.get(person))
                    .flatMap(Named::fullName)
                    .orElse("");
        }
    }
}
