package org.kith.notices;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.conferences.booking.OwnTime;
import org.kith.conferences.booking.Teachers;
import org.kith.conferences.waiting.OfferFacts;
import org.kith.conferences.waiting.WaitNews;
import org.kith.households.Profiles;
import org.kith.links.IssuedLink;
import org.kith.page.Words;

/** Puts letters to those who wait into words. */
@Shared
class WaitingText {

    private static final String PARAGRAPH = "\n\n";

    private final Teachers teachers;
    private final Profiles profiles;

    @Inject
    WaitingText(Teachers teachers, Profiles profiles) {
        this.teachers = teachers;
        this.profiles = profiles;
    }

    /** Nothing that anybody has typed, as in {@link MeetingText}. */
    String subject(WaitNews news, OwnMeeting own, Words words) {
        return words.text(
                key(news) + ".subject",
                news.offer().map(offer -> moment(offer, own, words)).orElse(""));
    }

    String text(WaitNews news, OwnMeeting own, Words words, Optional<IssuedLink> link) {
        return Stream.of(
                        List.of(lead(news, own, words), place(news, words)),
                        reason(news, words),
                        news.offer()
                                .filter(offer -> isOffered(news))
                                .map(offer -> facts(news, offer, own, words))
                                .orElse(List.of()),
                        link.map(issued -> link(news, own, words, issued)).stream()
                                .toList())
                .map(lines ->
                        lines.stream().filter(Predicate.not(String::isEmpty)).collect(Collectors.joining("\n")))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(PARAGRAPH));
    }

    private String lead(WaitNews news, OwnMeeting own, Words words) {
        return words.text(
                key(news) + ".text",
                teachers.names(own.hosts(), words),
                own.child().named().shortName().orElseGet(() -> words.text("week.nameless")),
                news.offer().map(offer -> moment(offer, own, words)).orElse(""));
    }

    /** Whoever has booked another time meanwhile waits no more. */
    private static String place(WaitNews news, Words words) {
        boolean keeps = news.kind() == WaitNews.Kind.WITHDRAWN && news.entry().isWaiting();
        return keeps ? words.text("letter.waiting.withdrawn.waits") : "";
    }

    private static List<String> reason(WaitNews news, Words words) {
        String reason = news.entry().reason();
        return reason.isEmpty() ? List.of() : List.of(words.text("letter.meeting.school-says", reason));
    }

    private List<String> facts(WaitNews news, OfferFacts offer, OwnMeeting own, Words words) {
        ZoneId zone = own.round().zone();
        Optional<ZoneId> home =
                OwnTime.zone(profiles.of(news.entry().meeting().home().guardian()), own.round());
        return List.of(
                words.text(
                        "letter.meeting.when",
                        words.dayOf(offer.time().start(), zone),
                        words.times(offer.time().start(), offer.time().end(), zone)),
                home.map(theirs -> words.text(
                                "meet.own-time.long", words.moment(offer.time().start(), theirs)))
                        .orElse(""),
                words.text(
                        "letter.meeting.where",
                        words.text("mode." + offer.mode().key())),
                words.text("wait.offered.until", words.moment(offer.until(), zone)));
    }

    private static String link(WaitNews news, OwnMeeting own, Words words, IssuedLink link) {
        return LinkText.of(link, own.round().zone(), words)
                .under(words.text(isOffered(news) ? "letter.waiting.link.answer" : "letter.meeting.link.see"));
    }

    private static boolean isOffered(WaitNews news) {
        return news.kind() == WaitNews.Kind.OFFERED;
    }

    private static String key(WaitNews news) {
        return "letter.waiting." + news.kind().key();
    }

    private static String moment(OfferFacts offer, OwnMeeting own, Words words) {
        return words.moment(offer.time().start(), own.round().zone());
    }
}
