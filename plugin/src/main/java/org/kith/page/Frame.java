package org.kith.page;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What every template gets besides its own view: the reader's words, icons, the skin, the visit.
 *
 * @param skin {@code canvas}, {@code moodle} or {@code plain}: changes tokens of the style sheet only
 * @param zone the school's time zone, in which times are said
 * @param path where this very page is found again; empty when it cannot be
 * @param mails whether Kith sends letters: no page promises one otherwise
 */
public record Frame(
        Words words, String skin, ZoneId zone, Optional<Visit> visit, Optional<String> path, boolean mails) {

    /**
     * The visit as a page carries it.
     *
     * @param token signed; whoever sends it is this visitor in this course until it ends
     * @param tabs what stands under the heading; empty for readers who have one page only
     * @param byLink whether anybody who finds this page open could be somebody else: it offers to end the visit
     */
    public record Visit(
            String token, Language language, Optional<ZoneId> zone, String skin, List<Tab> tabs, boolean byLink) {}

    /** One word under the heading, leading to one page. */
    public record Tab(String messageKey, String path) {}

    /** The same page with its words in another language, for a part of it. */
    public Frame in(Language language) {
        return new Frame(new Words(language), skin, zone, visit, path, mails);
    }

    public String t(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    public Content icon(String name) {
        return Icons.named(name, "icon");
    }

    /** @param modifier second class: {@code tick}, or {@code icon--flip} for what is mirrored from right to left */
    public Content icon(String name, String modifier) {
        return Icons.named(name, "icon " + modifier);
    }

    public String week(LocalDate monday) {
        return words.week(monday);
    }

    public String day(Instant instant) {
        return words.dayOf(instant, zone);
    }

    public String moment(Instant instant) {
        return words.moment(instant, zone);
    }

    public String lang() {
        return words.language().tag();
    }

    public String dir() {
        return words.language().direction();
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    public String token() {
        return visit.map(Visit::token).orElse("");
    }

    public boolean byLink() {
        return visit.filter(Visit::byLink).isPresent();
    }

    public List<Tab> tabs() {
        return visit.map(Visit::tabs).orElse(List.of());
    }
}
