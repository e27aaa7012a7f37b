package org.kith.webapp.rush;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kith.webapp.rush.RushBrowser.Answer;

/** Plans the round that everybody wants a time of, and opens it. */
final class RushTeacher {

    /** From eight to six, fifteen minutes and five between. */
    private static final int TIMES_A_DAY = 30;

    private final RushBrowser browser;

    RushTeacher(RushBrowser browser) {
        this.browser = browser;
    }

    /** From next week on, thirty times a day, rounded up to whole days. @return the id of the round */
    String plans(int times) {
        Answer planned = browser.post("/panel/rounds", form(times));
        String round = planned.first("/panel/rounds/([0-9a-f-]{36})")
                .orElseThrow(() -> new IllegalStateException("Kith does not plan the round: " + planned.text()));
        Answer opened = browser.post("/panel/rounds/" + round + "/opening", Map.of());
        if (opened.status() != 200) {
            throw new IllegalStateException("Kith does not open the round: " + opened.text());
        }
        return round;
    }

    private static Map<String, List<String>> form(int times) {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES);
        List<String> days = IntStream.range(0, (times + TIMES_A_DAY - 1) / TIMES_A_DAY)
                .mapToObj(now.toLocalDate().plusWeeks(1)::plusDays)
                .map(LocalDate::toString)
                .toList();
        return Map.ofEntries(
                Map.entry("day", days),
                Map.entry("from", List.of("08:00")),
                Map.entry("until", List.of("18:00")),
                Map.entry("minutes", List.of("15")),
                Map.entry("between", List.of("5")),
                Map.entry("mode", List.of("in-person", "phone")),
                Map.entry("place", List.of("Room 12")),
                Map.entry("opens", List.of(now.minusDays(2).toString())),
                Map.entry("closes", List.of(now.plusDays(2).toString())),
                Map.entry("seats", List.of("1")),
                Map.entry("per-child", List.of("1")),
                Map.entry("cancel", List.of("12")),
                Map.entry("en.title", List.of("Conferences")));
    }
}
