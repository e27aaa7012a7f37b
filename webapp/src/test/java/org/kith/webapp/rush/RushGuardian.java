package org.kith.webapp.rush;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.kith.webapp.rush.RushBrowser.Answer;

/** Books one meeting about one child, as fast as somebody does who has read the page. */
final class RushGuardian {

    private static final String ID = "([0-9a-f-]{36})";
    private static final String FREE = "class=\"time\"[^>]* name=\"slot\" value=\"" + ID;
    private static final String NEAREST = "class=\"button\" name=\"slot\" value=\"" + ID;
    private static final String BOOKED = "/bookings/" + ID;

    /** Nobody tries for longer than this. */
    private static final int TRIES = 40;

    private final RushBrowser browser;
    private final String child;

    RushGuardian(RushBrowser browser, String child) {
        this.browser = browser;
        this.child = child;
    }

    /** Where the round is that the teacher has opened. */
    RushRound finds(String round, Duration pause) {
        String course = browser.get("/panel/conferences")
                .first("/rounds/" + round + "/" + ID)
                .orElseThrow(() -> new IllegalStateException("The family does not see the round"));
        return new RushRound(UUID.fromString(round), UUID.fromString(course), pause);
    }

    Optional<Booking> books(RushRound round, Tally tally, Random random) {
        Answer page = looks(round, tally);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<String> wanted = choice(page, random);
            if (wanted.isEmpty()) {
                return Optional.empty();
            }
            think(round.pause(), random);
            Answer kept = tally.measure("keep a time", () -> keeps(round, wanted.get()));
            if (kept.status() == 200) {
                think(round.pause(), random);
                return booked(round, wanted.get(), tally);
            }
            page = kept.all(NEAREST).isEmpty() ? looks(round, tally) : kept;
        }
        throw new IllegalStateException("refused " + TRIES + " times, and there were free times on every page");
    }

    /** The page as a whole, as a phone loads it that has been here before. */
    Answer looks(RushRound round, Tally tally) {
        return tally.measure("open the page", () -> browser.get(path(round)));
    }

    /** So that the server has done everything once; leaves nothing behind. */
    void triesOut(RushRound round, Random random) {
        Tally forgotten = new Tally();
        choice(looks(round, forgotten), random).ifPresent(slot -> {
            keeps(round, slot);
            browser.post(path(round) + "/hold/return", Map.of());
        });
    }

    /** The page and everything that must be there before it can be used. @return bytes: all, and those of the page alone */
    List<Integer> weighs(RushRound round) {
        Answer page = browser.get(path(round));
        int parts = page.all("<(?:link rel=\"stylesheet\" href|script (?:defer )?src)=\"([^\"]+)\"").stream()
                .mapToInt(part -> browser.get(part).weight())
                .sum();
        return List.of(page.weight() + parts, page.weight());
    }

    /** The page stands, and shows what is kept in the place of its time. */
    private Answer keeps(RushRound round, String slot) {
        Map<String, String> form = new HashMap<>(form(slot));
        form.put("panel", "alone");
        return browser.postForPart(path(round) + "/hold", form);
    }

    private Optional<Booking> booked(RushRound round, String slot, Tally tally) {
        Answer answer = tally.measure("book it", () -> browser.post(path(round) + "/bookings", form(slot)));
        return answer.status() == 200
                ? answer.first(BOOKED).map(id -> new Booking(UUID.fromString(id), UUID.fromString(slot)))
                : Optional.empty();
    }

    /** One of the times near the one that was taken; the first time, any. */
    private static Optional<String> choice(Answer page, Random random) {
        List<String> nearest = page.all(NEAREST);
        List<String> free = nearest.isEmpty() ? page.all(FREE) : nearest;
        return free.isEmpty() ? Optional.empty() : Optional.of(free.get(random.nextInt(free.size())));
    }

    private static Map<String, String> form(String slot) {
        return Map.of("slot", slot, "mode", "in-person", "topic", "How reading goes at home");
    }

    private String path(RushRound round) {
        return "/panel/children/" + child + "/rounds/" + round.id() + "/" + round.course();
    }

    private static void think(Duration most, Random random) {
        try {
            Thread.sleep(random.nextInt(1 + Math.toIntExact(most.toMillis())));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What Kith has told a guardian. */
    record Booking(UUID claim, UUID slot) {}
}
