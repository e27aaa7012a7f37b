package org.kith.home;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.answers.AnswerView;
import org.kith.families.Named;
import org.kith.objectives.ObjectiveView;
import org.kith.weeks.CardView;
import org.kith.weeks.SchoolWeek;

/**
 * What a teacher sees of a week.
 *
 * @param free objectives of the course that are not in this week
 * @param said what families said about this week's cards
 * @param names of everybody in {@code said}
 */
public record TeacherWeekView(
        String course,
        SchoolWeek week,
        List<Row> rows,
        List<ObjectiveView> free,
        List<AnswerView> said,
        Map<UUID, Named> names) {

    /** One line: a card and what it is about. */
    public record Row(CardView card, ObjectiveView objective) {}
}
