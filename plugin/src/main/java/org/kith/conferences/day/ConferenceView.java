package org.kith.conferences.day;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.conferences.Meeting;
import org.kith.conferences.MeetingPlace;
import org.kith.conferences.Outcome;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules.Part;
import org.kith.conferences.RoundTimes;
import org.kith.conferences.calls.OfferFacts;
import org.kith.conferences.planning.Booked;
import org.kith.page.Language;
import org.kith.page.Problem;
import org.kith.page.Refusal;

/**
 * A meeting as its teacher prepares it, holds it and remembers it.
 *
 * @param reaches where a letter to the guardian goes, as a page may show it; empty if none can
 */
public record ConferenceView(
        RoundFacts round,
        RoundTimes times,
        Booked booked,
        MeetingPlace where,
        Background background,
        Optional<OfferFacts> offer,
        Optional<String> reaches,
        NoteForm note,
        PreparationForm preparation,
        Told told) {

    /**
     * What is known beside the meeting.
     *
     * @param before what was written for this home about other meetings, the latest first
     * @param note about this one
     * @param memory the reader's own
     */
    public record Background(List<ReadWeek> weeks, List<NoteFacts> before, Optional<NoteFacts> note, String memory) {}

    /**
     * What has just happened.
     *
     * @param said message key; empty on a mere visit
     * @param problems of the note, by field
     */
    public record Told(Optional<String> said, Map<String, Problem> problems, Optional<Refusal> refused) {

        static final Told NOTHING = new Told(Optional.empty(), Map.of(), Optional.empty());

        static Told said(String key) {
            return new Told(Optional.of(key), Map.of(), Optional.empty());
        }
    }

    ConferenceView typed(NoteForm form) {
        return new ConferenceView(round, times, booked, where, background, offer, reaches, form, preparation, told);
    }

    ConferenceView typed(PreparationForm form) {
        return new ConferenceView(round, times, booked, where, background, offer, reaches, note, form, told);
    }

    ConferenceView remembering(String typed) {
        Background other = new Background(background.weeks, background.before, background.note, typed);
        return new ConferenceView(round, times, booked, where, other, offer, reaches, note, preparation, told);
    }

    public String path() {
        return booked.path();
    }

    public String roundPath() {
        return "/panel/rounds/" + round.id();
    }

    public Meeting meeting() {
        return booked.claim().meeting();
    }

    public Outcome outcome() {
        return booked.claim().outcome();
    }

    public boolean isToSay() {
        return new DayView.Row(booked, times).isToSay();
    }

    public boolean studentLeads() {
        return round.plan().rules().student() == Part.LEADS;
    }

    public List<String> questions(Language language) {
        return round.plan()
                .words(language)
                .questions()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    public boolean isWrong(String field) {
        return told.problems().containsKey(field) || preparation.isWrong(field);
    }

    public Optional<Problem> problem(String field) {
        return Optional.ofNullable(told.problems().get(field))
                .or(() -> Optional.ofNullable(preparation.problems().get(field)));
    }
}
