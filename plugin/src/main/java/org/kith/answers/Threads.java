package org.kith.answers;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.families.Families;
import org.kith.families.Named;

/** Puts together what families said, for the teachers of the course. */
@Shared
public class Threads {

    private final Answers answers;
    private final Families families;

    @Inject
    Threads(Answers answers, Families families) {
        this.answers = answers;
        this.families = families;
    }

    /** About these cards, oldest first. */
    public List<ThreadView> about(Collection<UUID> cards) {
        return threads(answers.about(cards));
    }

    ThreadView thread(AnswerView answer) {
        return threads(List.of(answer)).get(0);
    }

    private List<ThreadView> threads(List<AnswerView> said) {
        Map<UUID, Named> names =
                families.named(said.stream().flatMap(Threads::people).distinct().toList());
        return said.stream()
                .map(answer -> new ThreadView(answer, names, UUID.randomUUID(), Optional.empty()))
                .toList();
    }

    private static Stream<UUID> people(AnswerView answer) {
        return Stream.concat(
                Stream.of(answer.guardian(), answer.child()),
                answer.replies().stream().map(ReplyView::author));
    }
}
