package org.kith.home;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.answers.AnswerBox;
import org.kith.answers.AnswerBoxes;
import org.kith.conferences.booking.Invitations;
import org.kith.conferences.day.StudentConferences;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.home.ReadableWeek.Audience;
import org.kith.page.Language;
import org.kith.page.Reader;
import org.kith.visitor.Visitor;
import org.kith.weeks.PublishedCard;
import org.kith.weeks.SchoolWeek;
import org.kith.weeks.Weeks;

/** Puts together the week as a family, a student or anybody of the course reads it. */
@Shared
public class WeekToRead {

    private static final int EARLIER_WEEKS = 12;

    private final Visitor visitor;
    private final Reader reader;
    private final Families families;
    private final Weeks weeks;
    private final AnswerBoxes boxes;

    @Inject
    Invitations invitations;

    @Inject
    StudentConferences conferences;

    @Inject
    WeekToRead(Visitor visitor, Reader reader, Families families, Weeks weeks, AnswerBoxes boxes) {
        this.visitor = visitor;
        this.reader = reader;
        this.families = families;
        this.weeks = weeks;
        this.boxes = boxes;
    }

    /** @param asked a child of this guardian; without one, the first */
    ReadableWeek forFamily(SchoolWeek week, Optional<UUID> asked, Optional<UUID> original) {
        List<Named> children = families.childrenOf(visitor.person(), visitor.course());
        if (children.isEmpty()) {
            return forReaders(Audience.GUARDIAN_WITHOUT_CHILD, week, original);
        }
        Named child = asked.map(id -> families.childOf(visitor.person(), visitor.course(), id))
                .orElse(children.get(0));
        List<PublishedCard> cards = weeks.published(visitor.course(), week);
        Map<UUID, AnswerBox> answers = boxes.boxes(visitor.person(), child.id(), cards);
        return week(Audience.FAMILY, week, cards, original)
                .answeredIn(answers)
                .of(child, children)
                .with(invitations.of(visitor.person(), child.id()));
    }

    ReadableWeek forReaders(Audience audience, SchoolWeek week, Optional<UUID> original) {
        ReadableWeek read = week(audience, week, weeks.published(visitor.course(), week), original);
        return audience == Audience.STUDENT ? read.leading(conferences.any()) : read;
    }

    ReadableWeek preview(SchoolWeek week, List<PublishedCard> cards) {
        return week(Audience.PREVIEW, week, cards, Optional.empty());
    }

    private ReadableWeek week(Audience audience, SchoolWeek week, List<PublishedCard> cards, Optional<UUID> original) {
        Map<UUID, Named> authors =
                families.named(cards.stream().map(PublishedCard::author).toList());
        List<ReadableCard> readable = cards.stream()
                .map(card -> readable(card, original.filter(card.id()::equals).isPresent(), authors))
                .toList();
        List<SchoolWeek> earlier = weeks.publishedWeeks(visitor.course()).stream()
                .filter(other -> !other.equals(week))
                .limit(EARLIER_WEEKS)
                .toList();
        return new ReadableWeek(
                audience,
                families.courseTitle(visitor.course()),
                week,
                Optional.empty(),
                List.of(),
                families.teachersOf(visitor.course()),
                readable,
                earlier,
                List.of(),
                false);
    }

    private ReadableCard readable(PublishedCard card, boolean original, Map<UUID, Named> authors) {
        Language best = card.bestFor(reader.language());
        Optional<Language> other =
                card.languages().stream().filter(language -> language != best).findFirst();
        Language shown = original ? other.orElse(best) : best;
        return new ReadableCard(
                card.id(),
                card.in(shown),
                shown,
                other.map(language -> original ? best : language),
                original,
                Optional.ofNullable(authors.get(card.author())).flatMap(Named::fullName),
                card.correctedAt(),
                Optional.empty());
    }
}
