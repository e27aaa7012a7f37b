package org.kith.conferences.planning;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.waiting.InLine;
import org.kith.conferences.waiting.Waits;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.page.NotFound;
import org.kith.visitor.Visitor;

/** Who waits for a time with the teachers of the visitor's course. */
@Shared
class WaitingRows {

    private final Waits waits;
    private final Families families;
    private final Visitor visitor;
    private final Clock clock;

    @Inject
    WaitingRows(Waits waits, Families families, Visitor visitor, Clock clock) {
        this.waits = waits;
        this.families = families;
        this.visitor = visitor;
        this.clock = clock;
    }

    /** In the order in which they are asked. */
    List<WaitingRow> of(RoundFacts round) {
        List<InLine> line = waits.line(round.id()).stream()
                .filter(one -> one.meeting().course().equals(visitor.course()))
                .toList();
        Map<UUID, Named> names = families.named(people(line));
        return line.stream()
                .map(one -> new WaitingRow(
                        one,
                        name(names, one.meeting().child()),
                        name(names, one.meeting().home().guardian()),
                        one.open(clock.instant())))
                .toList();
    }

    /** @throws NotFound if they do not wait there */
    WaitingRow one(RoundFacts round, UUID wait) {
        return of(round).stream()
                .filter(row -> row.place().entry().id().equals(wait))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Collection<UUID> people(List<InLine> line) {
        return line.stream()
                .map(InLine::meeting)
                .flatMap(meeting -> Stream.of(meeting.child(), meeting.home().guardian()))
                .distinct()
                .toList();
    }

    private static String name(Map<UUID, Named> names, UUID person) {
        return Optional.ofNullable(names.get(person)).flatMap(Named::fullName).orElse("");
    }
}
