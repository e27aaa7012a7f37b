package org.kith.conferences;

import java.util.Locale;

/**
 * What holds for all times of a round.
 *
 * @param seats how many families may come at the same time: one, or several for a group
 * @param perChild how many times one home may book for one child
 * @param cancelHours until how many hours before it families change or cancel a meeting by themselves
 */
public record RoundRules(int seats, int perChild, Homes homes, Part student, int cancelHours) {

    public static final int MOST_SEATS = 60;
    public static final int MOST_PER_CHILD = 5;
    public static final int MOST_HOURS = 336;
    public static final RoundRules USUAL = new RoundRules(1, 1, Homes.EACH, Part.AWAY, 12);

    /** Whether two homes of a child meet the teacher each by themselves. */
    public enum Homes {
        EACH,
        TOGETHER;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the student has to do with it. */
    public enum Part {
        AWAY,
        INVITED,
        LEADS;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
