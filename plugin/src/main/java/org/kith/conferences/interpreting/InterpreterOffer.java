package org.kith.conferences.interpreting;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.kith.conferences.Span;

/**
 * What an interpreter, or a service, offers.
 *
 * @param provider who sends and bills them; empty for the school's own
 * @param languages BCP 47 tags
 * @param lines how many meetings at once; {@link #UNLIMITED} for as many as are asked for
 * @param contact how to reach them, in the office's words
 */
public record InterpreterOffer(
        String name,
        String provider,
        Set<String> languages,
        InterpreterWay way,
        int lines,
        String contact,
        List<OpenHours> hours) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_CONTACT = 200;
    public static final int MOST_LANGUAGES = 12;
    public static final int MOST_HOURS = 40;
    public static final int UNLIMITED = 0;

    public InterpreterOffer {
        languages = Set.copyOf(languages);
        hours = List.copyOf(hours);
    }

    List<Span> hours(Collection<LocalDate> days, ZoneId zone) {
        return days.stream()
                .flatMap(day -> hours.stream().flatMap(open -> open.on(day, zone).stream()))
                .toList();
    }

    /** In which somebody may be reached at short notice, wherever they are. */
    boolean isRemote() {
        return way != InterpreterWay.IN_PERSON;
    }
}
