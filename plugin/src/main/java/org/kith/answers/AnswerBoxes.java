package org.kith.answers;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.weeks.PublishedCard;

/** Puts together where a guardian answers. */
@Shared
public class AnswerBoxes {

    private final Answers answers;
    private final Families families;

    @Inject
    AnswerBoxes(Answers answers, Families families) {
        this.answers = answers;
        this.families = families;
    }

    /** One box per card, by the card's id. */
    public Map<UUID, AnswerBox> boxes(UUID guardian, UUID child, Collection<PublishedCard> cards) {
        List<AnswerView> own = answers.own(
                guardian, child, cards.stream().map(PublishedCard::id).toList());
        return cards.stream()
                .map(card -> box(
                        child,
                        card,
                        own.stream()
                                .filter(answer -> answer.card().equals(card.id()))
                                .findFirst()))
                .collect(Collectors.toMap(AnswerBox::card, Function.identity()));
    }

    AnswerBox box(AnswerPlace place, PublishedCard card) {
        Optional<AnswerView> given = answers.own(place.guardian(), place.child(), List.of(place.card())).stream()
                .findFirst();
        return box(place.child(), card, given);
    }

    private AnswerBox box(UUID child, PublishedCard card, Optional<AnswerView> given) {
        Stream<UUID> repliers =
                given.stream().flatMap(answer -> answer.replies().stream().map(ReplyView::author));
        Map<UUID, Named> names =
                families.named(Stream.concat(Stream.of(card.author()), repliers).toList());
        Optional<String> teacher = Optional.ofNullable(names.get(card.author())).flatMap(Named::fullName);
        return new AnswerBox(card.id(), child, given, teacher, names, Optional.empty());
    }
}
