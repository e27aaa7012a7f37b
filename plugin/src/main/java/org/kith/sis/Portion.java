package org.kith.sis;

import java.util.List;
import org.kith.sis.match.Counts;
import org.kith.sis.match.Outcome;
import org.kith.sis.match.Outcome.Fate;
import org.kith.sis.match.Step;

/** Some lines of a list that do something. @param reached how many lines of the list are behind it afterwards */
record Portion(List<Outcome> outcomes, int reached) {

    List<Step> steps() {
        return outcomes.stream().flatMap(outcome -> outcome.step().stream()).toList();
    }

    Counts counts() {
        return new Counts(
                (int) outcomes.stream().filter(Outcome::newcomer).count(),
                count(Fate.NEW),
                count(Fate.CHANGED),
                0,
                0,
                0,
                0);
    }

    private int count(Fate fate) {
        return (int) outcomes.stream().filter(outcome -> outcome.fate() == fate).count();
    }
}
