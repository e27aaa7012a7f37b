package org.kith.calendar;

import java.util.regex.Pattern;

/** What people have typed, without what a calendar's text cannot hold (RFC 5545, section 3.3.11: no control characters). */
final class PlainText {

    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private PlainText() {}

    /** Each break of a line is one line feed, which the calendar writes as {@code \n}. */
    static String lines(String typed) {
        return CONTROL.matcher(BREAK.matcher(typed).replaceAll("\n")).replaceAll("");
    }

    /** For what is one line in a calendar's grid. */
    static String line(String typed) {
        return lines(typed).replace('\n', ' ').replace('\t', ' ');
    }
}
