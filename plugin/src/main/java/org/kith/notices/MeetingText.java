package org.kith.notices;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Mode;
import org.kith.conferences.NeedsText;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.conferences.booking.OwnTime;
import org.kith.conferences.booking.Teachers;
import org.kith.conferences.diary.Whereabouts;
import org.kith.conferences.interpreting.InterpretersThere;
import org.kith.households.Profiles;
import org.kith.page.Words;

/** Puts letters about meetings into words. */
@Shared
class MeetingText {

    private static final String PARAGRAPH = "\n\n";

    private final Teachers teachers;
    private final Profiles profiles;
    private final Clock clock;

    @Inject
    InterpretersThere interpreters;

    @Inject
    MeetingText(Teachers teachers, Profiles profiles, Clock clock) {
        this.teachers = teachers;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Nothing that anybody has typed: a header holds no line break, and a locked phone shows it to others. */
    String subject(News news, OwnMeeting own, Words words) {
        return words.text("letter.meeting." + news.kind().key() + ".subject", moment(news.claim(), own, words));
    }

    String text(ToldNews told, Words words) {
        return Stream.of(
                        List.of(lead(told, words)),
                        told.news().kind().isOver() ? ended(told, words) : facts(told, words),
                        link(told, words))
                .map(lines ->
                        lines.stream().filter(Predicate.not(String::isEmpty)).collect(Collectors.joining("\n")))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(PARAGRAPH));
    }

    private String lead(ToldNews told, Words words) {
        OwnMeeting own = told.own();
        ClaimFacts was = told.news().before().orElse(told.news().claim());
        return words.text(
                "letter.meeting." + told.news().kind().key() + ".text",
                teachers.names(own.host(told.news().claim()), words),
                own.child().named().shortName().orElseGet(() -> words.text("week.nameless")),
                moment(was, own, words));
    }

    private List<String> ended(ToldNews told, Words words) {
        String reason = told.news().reason();
        boolean bySchool = told.news().kind() == NewsKind.REMOVED;
        boolean again = told.own().round().signsUpAt(clock.instant());
        return List.of(
                bySchool && !reason.isEmpty() ? words.text("letter.meeting.school-says", reason) : "",
                words.text(again ? "letter.meeting.again" : "letter.meeting.ask"));
    }

    private List<String> facts(ToldNews told, Words words) {
        OwnMeeting own = told.own();
        ClaimFacts claim = told.news().claim();
        ZoneId zone = own.round().zone();
        Instant start = claim.time().start();
        Optional<ZoneId> home = OwnTime.zone(profiles.of(told.news().guardian()), own.round());
        Whereabouts where = Whereabouts.of(claim.mode(), own.where(claim), words);
        Stream<String> first = Stream.of(
                words.text(
                        "letter.meeting.when",
                        words.dayOf(start, zone),
                        words.times(start, claim.time().end(), zone)),
                home.map(theirs -> words.text("meet.own-time.long", words.moment(start, theirs)))
                        .orElse(""),
                words.text("letter.meeting.where", where.place()),
                how(claim, where, words));
        Stream<String> needs = Stream.concat(
                NeedsText.IN_FULL.of(claim.wish().needs(), words).stream(),
                interpreters.sentence(claim, words).stream());
        return Stream.concat(first, needs).toList();
    }

    /** Who is called reads at which number, as far as it knows it again. */
    private static String how(ClaimFacts claim, Whereabouts where, Words words) {
        String end = claim.mode() == Mode.PHONE ? claim.wish().phoneEnd() : "";
        return end.isEmpty() ? where.how() : words.text("meet.where.phone-at", end);
    }

    private List<String> link(ToldNews told, Words words) {
        boolean over = told.news().kind().isOver();
        Instant lastChange = told.news()
                .claim()
                .time()
                .start()
                .minus(Duration.ofHours(told.own().round().plan().rules().cancelHours()));
        ZoneId zone = told.own().round().zone();
        boolean mayChange = !over && clock.instant().isBefore(lastChange);
        return told.link()
                .map(link -> List.of(
                        words.text(mayChange ? "letter.meeting.link.change" : "letter.meeting.link.see"),
                        link.address().toString(),
                        mayChange ? words.text("meet.change.until", words.moment(lastChange, zone)) : "",
                        words.text("letter.meeting.link.until", words.moment(link.until(), zone))))
                .orElse(List.of());
    }

    private static String moment(ClaimFacts claim, OwnMeeting own, Words words) {
        return words.moment(claim.time().start(), own.round().zone());
    }
}
