package org.kith.conferences.drawing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.opening.PassedOver;
import org.kith.conferences.opening.PriorityReason;

/**
 * How the times of a round were given out.
 *
 * @param reader whose page it is
 * @param own wishes of the reader's home
 * @param check what repeating it has shown, if that was asked for
 */
public record DrawView(
        Reader reader,
        RoundFacts round,
        String back,
        String path,
        Instant drawn,
        String seed,
        String commitment,
        List<Row> rows,
        List<Row> own,
        Optional<Check> check) {

    /** Whose page it is. */
    public enum Reader {
        FAMILY,
        TEACHER,
        OFFICE
    }

    /**
     * A wish, by its number.
     *
     * @param own how far it is by now; only for its own family
     * @param choice which of its times it got; 0 where they had no order or it was none of them
     * @param got whether it got one
     * @param named whether that was one it has named
     * @param passed what it named before, and why it did not get that
     * @param time which one it got; only for its own family
     */
    public record Row(
            UUID wish,
            int turn,
            List<PriorityReason> reasons,
            Optional<DrawWishState> own,
            boolean got,
            boolean named,
            int choice,
            List<Passed> passed,
            Optional<Instant> time) {

        public String number() {
            return DrawWishFacts.number(wish);
        }

        public boolean isOwn() {
            return own.isPresent();
        }

        /** The time that was drawn could not be booked: by then it was taken away, or the family had something else. */
        public boolean isLost() {
            return got && own.filter(DrawWishState::isWithoutTime).isPresent();
        }
    }

    /** @param place on the list of the wish, from 1; @param time only for its own family */
    public record Passed(int place, PassedOver.Reason reason, Optional<Instant> time) {}

    /** By which anybody reckons the commitment. */
    public String commitmentCommand() {
        return "printf '%s' '" + seed + "' | sha256sum";
    }

    /** By which anybody reckons the number of a wish: the reader's own, else the first. */
    public Optional<String> numberCommand() {
        return (own.isEmpty() ? rows : own)
                .stream().findFirst().map(row -> "printf '%s\\n%s' '" + seed + "' '" + row.wish() + "' | sha256sum");
    }

    public ZoneId zone() {
        return round.zone();
    }

    public boolean isForFamily() {
        return reader == Reader.FAMILY;
    }

    public boolean isForOffice() {
        return reader == Reader.OFFICE;
    }

    public long given() {
        return rows.stream().filter(Row::got).count();
    }
}
