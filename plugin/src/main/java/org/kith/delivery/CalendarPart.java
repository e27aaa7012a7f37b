package org.kith.delivery;

import java.util.regex.Pattern;

/**
 * What a letter tells a calendar program (iMIP, RFC 6047).
 *
 * @param method as in the calendar itself, e.g. {@code REQUEST} or {@code CANCEL}
 * @param text the calendar (RFC 5545)
 */
public record CalendarPart(String method, String text) {

    private static final Pattern METHOD = Pattern.compile("[A-Z]{1,20}");

    /** @throws IllegalArgumentException if there is no such method */
    public CalendarPart {
        if (!METHOD.matcher(method).matches()) {
            throw new IllegalArgumentException("no method of a calendar");
        }
    }
}
