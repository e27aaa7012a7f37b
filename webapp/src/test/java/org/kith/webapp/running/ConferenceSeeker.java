package org.kith.webapp.running;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A guardian who looks for a time to meet the teacher. */
record ConferenceSeeker(PanelSystem tab, String path) {

    private static final Pattern TIMES =
            Pattern.compile("/panel/children/[0-9a-f-]{36}/rounds/[0-9a-f-]{36}/[0-9a-f-]{36}");
    private static final Pattern SLOT = Pattern.compile("name=\"slot\" value=\"([0-9a-f-]{36})\"");

    /** By what the child's week offers. */
    static ConferenceSeeker at(PanelSystem tab) {
        return new ConferenceSeeker(tab, first(TIMES, tab.first().html(), 0));
    }

    PanelPage holds(String slot) {
        return tab.send(Form.to(path + "/hold").with(choosing(slot)));
    }

    /** The time that stands at this place of the list, from 0. */
    PanelPage books(int place) {
        return tab.send(holding(place));
    }

    PanelPage booksTwice(int place) {
        return tab.sendTwice(holding(place));
    }

    /** The id of the time that stands at this place of the list, from 0. */
    String offered(int place) {
        return SLOT.matcher(tab.open(path).html())
                .results()
                .map(found -> found.group(1))
                .toList()
                .get(place);
    }

    private Form holding(int place) {
        String slot = offered(place);
        holds(slot);
        return Form.to(path + "/bookings").with(choosing(slot));
    }

    private static Map<String, String> choosing(String slot) {
        return Map.of("slot", slot, "mode", "in-person");
    }

    private static String first(Pattern wanted, String html, int group) {
        return wanted.matcher(html)
                .results()
                .map((MatchResult found) -> found.group(group))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + wanted + " on this page"));
    }
}
