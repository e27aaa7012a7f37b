package org.kith.conferences.booking;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.Meeting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.families.ClassLists;
import org.kith.families.Guardians;
import org.kith.households.LimitKind;
import org.kith.households.LimitView;
import org.kith.households.Limits;
import org.kith.households.Link;
import org.kith.households.PersonRecords;
import org.kith.households.Rights;

/**
 * Of which meetings those who asked for them may know today: rights end, children leave courses. With as many queries for three hundred as
 * for three; {@link OwnMeetings#told} asks about one, and whether families see the round.
 */
@Shared
public class ToldMeetings {

    private final Guardians guardians;
    private final Limits limits;
    private final PersonRecords records;
    private final ClassLists lists;

    @Inject
    ToldMeetings(Guardians guardians, Limits limits, PersonRecords records, ClassLists lists) {
        this.guardians = guardians;
        this.limits = limits;
        this.records = records;
        this.lists = lists;
    }

    /** @param asked meetings in this round */
    public Set<Meeting> among(RoundFacts round, Collection<Meeting> asked) {
        Known known = known(round, asked);
        Map<UUID, Set<UUID>> students = asked.stream()
                .map(Meeting::course)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::students));
        return asked.stream()
                .filter(meeting ->
                        students.getOrDefault(meeting.course(), Set.of()).contains(meeting.child()))
                .filter(known::mayBeTold)
                .collect(Collectors.toSet());
    }

    private Known known(RoundFacts round, Collection<Meeting> asked) {
        Set<UUID> children = asked.stream().map(Meeting::child).collect(Collectors.toSet());
        List<Link> links =
                guardians.anywhere(children).stream().filter(Link::holds).toList();
        List<LimitView> decisions = limits.about(children).values().stream()
                .flatMap(List::stream)
                .filter(LimitView::holds)
                .toList();
        Map<UUID, UUID> persons = persons(asked, links, decisions);
        return new Known(
                round.plan().rules(),
                persons,
                links.stream().collect(Collectors.groupingBy(link -> known(link.pair(), persons))),
                decisions.stream()
                        .collect(Collectors.groupingBy(
                                limit -> known(limit.pair(), persons),
                                Collectors.mapping(limit -> limit.decision().kind(), Collectors.toSet()))));
    }

    private Map<UUID, UUID> persons(Collection<Meeting> asked, List<Link> links, List<LimitView> decisions) {
        return records.persons(Stream.of(
                        asked.stream().map(meeting -> meeting.home().guardian()),
                        links.stream().map(Link::guardian),
                        decisions.stream().map(limit -> limit.pair().guardian()))
                .flatMap(Function.identity())
                .collect(Collectors.toSet()));
    }

    private Set<UUID> students(UUID course) {
        return lists.students(course).stream()
                .map(enrolled -> enrolled.named().id())
                .collect(Collectors.toSet());
    }

    /** By the record that stands for the guardian. */
    private static Link.Pair known(Link.Pair pair, Map<UUID, UUID> persons) {
        return new Link.Pair(persons.getOrDefault(pair.guardian(), pair.guardian()), pair.student());
    }

    /** What is asked about each of them. */
    private record Known(
            RoundRules rules,
            Map<UUID, UUID> persons,
            Map<Link.Pair, List<Link>> links,
            Map<Link.Pair, Set<LimitKind>> limits) {

        boolean mayBeTold(Meeting meeting) {
            Link.Pair pair = known(new Link.Pair(meeting.home().guardian(), meeting.child()), persons);
            Rights rights = new Rights(limits.getOrDefault(pair, Set.of()));
            return rights.information()
                    && (rules.student() == RoundRules.Part.AWAY || rights.place())
                    && links.getOrDefault(pair, List.of()).stream().anyMatch(link -> isParty(link, meeting));
        }

        private boolean isParty(Link link, Meeting meeting) {
            boolean together = rules.homes() == RoundRules.Homes.TOGETHER;
            return meeting.party().equals(together ? link.student() : link.household());
        }
    }
}
