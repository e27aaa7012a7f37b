package org.kith.lti.outgoing;

import java.util.Locale;

/** The words of an answer that may be a page, for an administrator to read. Reads every character once, whatever strangers sent. */
final class PlainText {
    private static final int LONGEST = 200;

    private PlainText() {}

    static String of(String page) {
        String text = withoutTags(page).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return cut(text.replaceAll("\\p{Cf}", ""));
    }

    private static String withoutTags(String page) {
        String small = page.toLowerCase(Locale.ROOT);
        if (small.length() != page.length()) {
            return withoutTags(small);
        }
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = page.indexOf('<'); open >= 0; open = page.indexOf('<', at)) {
            text.append(page, at, open).append(' ');
            at = endOfTag(small, open);
        }
        return text.append(page, at, page.length()).toString();
    }

    /** Behind the tag that begins here; behind the whole element where it holds no words. */
    private static int endOfTag(String page, int open) {
        for (String name : new String[] {"script", "style"}) {
            if (page.startsWith("<" + name, open)) {
                return behind(page, ">", behind(page, "</" + name, open) - 1);
            }
        }
        return behind(page, ">", open);
    }

    private static int behind(String page, String mark, int from) {
        int found = page.indexOf(mark, from);
        return found < 0 ? page.length() : found + mark.length();
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }
}
