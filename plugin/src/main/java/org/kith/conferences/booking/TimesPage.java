package org.kith.conferences.booking;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.MeetsElsewhere;
import org.kith.conferences.Mode;
import org.kith.conferences.NoTimeToInterpret;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.SlotTaken;
import org.kith.conferences.visits.VisitThen;
import org.kith.conferences.waiting.WaitingCards;
import org.kith.households.Profiles;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.page.Refusal;

/** Puts together the page on which a guardian chooses a time. */
@Shared
public class TimesPage {

    private static final int NEAREST = 3;

    private final Bookings bookings;
    private final TimeRows rows;
    private final Profiles profiles;
    private final Teachers teachers;
    private final Reader reader;
    private final Clock clock;

    @Inject
    FamilyTongue tongue;

    @Inject
    LongTimes longTimes;

    @Inject
    Phones phones;

    @Inject
    WaitingCards cards;

    @Inject
    TimesPage(Bookings bookings, TimeRows rows, Profiles profiles, Teachers teachers, Reader reader, Clock clock) {
        this.bookings = bookings;
        this.rows = rows;
        this.profiles = profiles;
        this.teachers = teachers;
        this.reader = reader;
        this.clock = clock;
    }

    @Transactional(dontRollbackOn = RuntimeException.class)
    Page page(OwnMeeting own, WishForm asked, Optional<Refusal> problem) {
        TimesView view = view(own, asked, problem);
        String title = reader.words().text(view.moves() ? "meet.change.title" : "meet.title");
        String at = own.path() + "?mode=" + view.mode().key()
                + view.moving().map(id -> "&moving=" + id).orElse("")
                + (view.interpreted().isAsked() ? "&interpreter=" + view.wishedLanguage() : "");
        return Page.of("conferences/times", view, title).at(at);
    }

    private TimesView view(OwnMeeting own, WishForm asked, Optional<Refusal> problem) {
        Own claims = Own.at(bookings.of(own.meeting()), clock.instant());
        Mode mode = mode(own, claims, asked);
        Choices choices = choices(own, mode, claims.held(), asked.interpreter());
        return new TimesView(
                own,
                teachers.names(own.hosts()),
                mode,
                asked.moving(),
                choices.days(),
                claims.booked(),
                claims.held(),
                phones.stated(asked.typed(), mode, own.guardian()),
                tongue.of(own.guardian()),
                problem,
                nearest(choices.days(), asked, problem),
                OwnTime.zone(profiles.of(own.guardian()), own.round()),
                choices.interpreted(),
                cards.of(own, claims.all()),
                clock.instant());
    }

    private Choices choices(OwnMeeting own, Mode mode, Optional<ClaimFacts> held, String language) {
        KnownTimes known = rows.known(own);
        Interpreted interpreted = longTimes.of(own, known, held, language);
        return new Choices(interpreted, interpreted.marked(rows.of(own, known, mode, held)));
    }

    private static List<TimeRow> nearest(List<TimesView.Day> days, WishForm asked, Optional<Refusal> problem) {
        return problem.filter(TimesPage::isAboutTheTime)
                .flatMap(taken -> asked.slot())
                .map(slot -> nearest(days, slot))
                .orElse(List.of());
    }

    private static boolean isAboutTheTime(Refusal why) {
        return why instanceof SlotTaken
                || why instanceof NoTimeToInterpret
                || why instanceof MeetsElsewhere
                || why instanceof VisitThen;
    }

    /** As what is held, else as asked, else the round's first. */
    private static Mode mode(OwnMeeting own, Own claims, WishForm asked) {
        return claims.held()
                .map(ClaimFacts::mode)
                .or(asked::mode)
                .or(() -> own.round().plan().modes().stream().min(Comparator.naturalOrder()))
                .orElse(Mode.IN_PERSON);
    }

    /** Free times as close as possible to the one that could not be had; the first ones if that is gone altogether. */
    private static List<TimeRow> nearest(List<TimesView.Day> days, UUID wanted) {
        List<TimeRow> all = days.stream().flatMap(day -> day.rows().stream()).toList();
        Optional<Instant> start = all.stream()
                .map(TimeRow::slot)
                .filter(slot -> slot.id().equals(wanted))
                .map(slot -> slot.time().start())
                .findFirst();
        return all.stream()
                .filter(row -> row.is(TimeRow.State.FREE) && !row.slot().id().equals(wanted))
                .sorted(Comparator.comparing(
                        row -> start.map(then -> distance(row.slot(), then)).orElse(Duration.ZERO)))
                .limit(NEAREST)
                .toList();
    }

    private static Duration distance(SlotFacts slot, Instant then) {
        return Duration.between(slot.time().start(), then).abs();
    }

    /** What there is to choose from. */
    private record Choices(Interpreted interpreted, List<TimesView.Day> days) {}

    /** What the home has, and what is kept for it now. */
    private record Own(List<ClaimFacts> all, List<ClaimFacts> booked, Optional<ClaimFacts> held) {

        static Own at(List<ClaimFacts> all, Instant now) {
            return new Own(
                    all,
                    all.stream().filter(ClaimFacts::isBooked).toList(),
                    all.stream().filter(claim -> claim.isHeldAt(now)).findFirst());
        }
    }
}
