package org.kith.codes;

import java.util.List;
import java.util.Optional;
import org.kith.families.Named;

/**
 * What {@code codes/desk.jte} shows.
 *
 * @param said message key of what has just been done
 */
public record DeskView(String course, List<Row> rows, Optional<String> said) {

    /** One student with the homes we know and the codes that work. @param used how many codes families have used */
    public record Row(Named student, List<Place> places, List<CodeState> live, int used) {

        public boolean isUnreached() {
            return places.isEmpty();
        }
    }

    /** A home of a student. @param closed no page is made for it */
    public record Place(Dwelling home, List<String> guardians, boolean closed) {}

    public long unreached() {
        return rows.stream().filter(Row::isUnreached).count();
    }

    public long live() {
        return rows.stream().mapToLong(row -> row.live().size()).sum();
    }
}
