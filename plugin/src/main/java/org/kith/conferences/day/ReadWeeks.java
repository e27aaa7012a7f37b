package org.kith.conferences.day;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.answers.AnswerView;
import org.kith.answers.Answers;
import org.kith.conferences.Meeting;
import org.kith.families.Guardians;
import org.kith.households.Link;
import org.kith.page.Language;
import org.kith.weeks.PublishedCard;
import org.kith.weeks.SchoolWeek;
import org.kith.weeks.Weeks;

/** What the home of a meeting has read and answered lately; what the child's other home said stays with that. */
@Shared
class ReadWeeks {

    private static final int LATEST = 3;

    private final Weeks weeks;
    private final Answers answers;
    private final Guardians guardians;

    @Inject
    ReadWeeks(Weeks weeks, Answers answers, Guardians guardians) {
        this.weeks = weeks;
        this.answers = answers;
        this.guardians = guardians;
    }

    /** The latest first. */
    List<ReadWeek> of(Meeting meeting, Language reader) {
        Set<UUID> home = guardians.of(meeting.course(), List.of(meeting.child())).stream()
                .filter(link -> meeting.isOf(link.household()))
                .map(Link::guardian)
                .collect(Collectors.toSet());
        return weeks.publishedWeeks(meeting.course()).stream()
                .limit(LATEST)
                .map(week -> read(meeting, week, home, reader))
                .toList();
    }

    private ReadWeek read(Meeting meeting, SchoolWeek week, Set<UUID> home, Language reader) {
        List<PublishedCard> cards = weeks.published(meeting.course(), week);
        Map<UUID, AnswerView> said = answers
                .about(cards.stream().map(PublishedCard::id).toList())
                .stream()
                .filter(answer -> answer.child().equals(meeting.child()) && home.contains(answer.guardian()))
                .collect(Collectors.toMap(
                        AnswerView::card,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(AnswerView::at))));
        return new ReadWeek(
                week,
                cards.stream()
                        .map(card -> new ReadWeek.Card(
                                card.in(card.bestFor(reader)).learn(), Optional.ofNullable(said.get(card.id()))))
                        .toList());
    }
}
