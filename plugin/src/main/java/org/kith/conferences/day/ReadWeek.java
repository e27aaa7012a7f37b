package org.kith.conferences.day;

import java.util.List;
import java.util.Optional;
import org.kith.answers.AnswerView;
import org.kith.weeks.SchoolWeek;

/** A week that a family could read, and what it said. */
public record ReadWeek(SchoolWeek week, List<Card> cards) {

    /** @param title what the class was learning @param answer of this home; the latest if there are several */
    public record Card(String title, Optional<AnswerView> answer) {}
}
