package org.kith.home;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.answers.AnswerKind;
import org.kith.answers.AnswerView;
import org.kith.answers.ThreadView;
import org.kith.conferences.day.DayNews;
import org.kith.objectives.ObjectiveView;
import org.kith.page.Language;
import org.kith.weeks.CardState;
import org.kith.weeks.CardView;
import org.kith.weeks.SchoolWeek;

/**
 * What a teacher sees of a week.
 *
 * @param untouched this course has no card in any week yet: the page teaches how to begin
 * @param said what families said about this week's cards
 * @param day what of conferences waits today
 * @param notice what has just been done, or could not be
 * @param once for the form that adds an objective
 */
public record TeacherWeekView(
        String course,
        SchoolWeek week,
        boolean untouched,
        List<Row> rows,
        Unplaced free,
        List<ThreadView> said,
        DayNews day,
        Optional<Notice> notice,
        UUID once) {

    /** One line: a card and what it is about. */
    public record Row(CardView card, ObjectiveView objective) {

        public List<Language> languages() {
            return Arrays.stream(Language.values())
                    .filter(language -> card.in(language).canBePublished())
                    .toList();
        }
    }

    /**
     * A line above the week.
     *
     * @param key of its message
     * @param undo objective that can be put back
     * @param typed what was typed and could not be stored
     */
    public record Notice(String key, boolean good, Optional<UUID> undo, Optional<Typed> typed) {}

    /** A new objective that could not be stored. */
    public record Typed(String statement, String code) {}

    TeacherWeekView with(Notice said) {
        return new TeacherWeekView(course, week, untouched, rows, free, this.said, day, Optional.of(said), once);
    }

    public Stream<Row> in(CardState... states) {
        return rows.stream()
                .filter(row -> Arrays.asList(states).contains(row.card().state()));
    }

    /** The card it moves before; empty for the first. */
    public Optional<UUID> above(Row row) {
        return cardAt(rows.indexOf(row) - 1);
    }

    /** The card it moves after; empty for the last. */
    public Optional<UUID> below(Row row) {
        return cardAt(rows.indexOf(row) + 1);
    }

    public boolean isPublic() {
        return rows.stream().anyMatch(row -> row.card().state().isPublic());
    }

    public long ready() {
        return in(CardState.READY).count();
    }

    public long count(AnswerKind kind) {
        return answers().filter(answer -> answer.kind() == kind).count();
    }

    public List<ThreadView> waiting() {
        return said.stream().filter(thread -> thread.answer().waits()).toList();
    }

    /** Nobody asked anything here, or it has been answered. */
    public List<ThreadView> quiet() {
        return said.stream().filter(thread -> !thread.answer().waits()).toList();
    }

    public Map<String, String> typed() {
        return notice.flatMap(Notice::typed)
                .map(typed -> Map.of("statement", typed.statement(), "code", typed.code()))
                .orElse(Map.of("statement", "", "code", ""));
    }

    private Optional<UUID> cardAt(int at) {
        return at >= 0 && at < rows.size() ? Optional.of(rows.get(at).card().id()) : Optional.empty();
    }

    private Stream<AnswerView> answers() {
        return said.stream().map(ThreadView::answer);
    }
}
