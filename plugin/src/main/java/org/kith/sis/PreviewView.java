package org.kith.sis;

import java.util.List;
import org.kith.sis.match.Counts;
import org.kith.sis.match.Outcome;
import org.kith.sis.match.Question;

/**
 * What a list would do.
 *
 * @param shown lines that do something: first those that change what is there, then new ones
 * @param questions doubts, first those without which a line stays out
 * @param sentBack lines that stay out, or something of them
 * @param lackingZeros some numbers of nobody could be known ones without their zeros
 * @param unknownColumns joined for reading; empty when all columns are known
 */
public record PreviewView(
        FamilyListView list,
        Counts counts,
        List<Outcome> shown,
        Many<Question> questions,
        Many<Outcome> sentBack,
        boolean lackingZeros,
        String unknownColumns) {

    /** Lines of either kind on the page. */
    static final int SHOWN = 20;

    /** The first of many. @param count of them all */
    public record Many<T>(List<T> first, int count) {

        static <T> Many<T> of(List<T> all) {
            return new Many<>(all.stream().limit(SHOWN).toList(), all.size());
        }

        public int more() {
            return count - first.size();
        }
    }

    public int moreToDo() {
        return counts.toDo() - shown.size();
    }
}
