package org.kith.conferences.booking;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kith.Shared;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Mode;
import org.kith.conferences.waiting.WaitingCard;
import org.kith.conferences.waiting.WaitingCards;
import org.kith.households.Profile;
import org.kith.households.Profiles;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.page.Refusal;

/** Puts together the page on which a guardian chooses a time. */
@Shared
public class TimesPage {

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
        Own claims = claims(own);
        Mode mode = mode(own, claims, asked);
        Choices choices = choices(own, claims, mode, asked);
        return page("conferences/times", view(new Asked(own, asked, problem), claims, choices));
    }

    /**
     * Of all that the panel alone, in which a family says what it needs: for a page that stands and shows it in the place of the time
     * that is kept now, and one less is free on its day. Of three answers that lead to a booking this one need not list all times again.
     */
    @Transactional(dontRollbackOn = RuntimeException.class)
    Page kept(OwnMeeting own, WishForm asked, ShownDays shown) {
        Own claims = claims(own);
        return claims.held()
                .map(held -> view(new Asked(own, asked, Optional.empty()), claims, kept(own, held, asked, shown)))
                .map(view -> page("conferences/kept", view).inPlaceOf(place(view)))
                .orElseGet(() -> page(own, asked, Optional.empty()));
    }

    private static String place(TimesView view) {
        return ".time[value=\"" + view.held().orElseThrow().slot().id() + "\"]";
    }

    private Page page(String template, TimesView view) {
        String title = reader.words().text(view.moves() ? "meet.change.title" : "meet.title");
        String at = view.path() + "?mode=" + view.mode().key()
                + view.moving().map(id -> "&moving=" + id).orElse("")
                + interpreter(view);
        return Page.of(template, view, title).at(at);
    }

    /** That none is needed is said where a meeting moves: it may have one. */
    private static String interpreter(TimesView view) {
        String language = view.interpreted().isAsked() ? view.wishedLanguage() : "";
        return language.isEmpty() && !view.moves() ? "" : "&interpreter=" + language;
    }

    private Own claims(OwnMeeting own) {
        return Own.at(bookings.of(own.meeting()), clock.instant());
    }

    private TimesView view(Asked asked, Own claims, Choices choices) {
        OwnMeeting own = asked.own();
        Profile family = profiles.of(own.guardian());
        return new TimesView(
                own,
                teachers.names(own.hosts()),
                choices.mode(),
                asked.form().moving(),
                choices.days(),
                claims.booked(),
                claims.held(),
                phones.stated(asked.form().typed(), choices.mode(), own.guardian()),
                tongue.of(family),
                asked.problem(),
                NearestTimes.of(choices.days(), asked.form(), asked.problem()),
                OwnTime.zone(family, own.round()),
                choices.interpreted(),
                choices.waiting(),
                clock.instant());
    }

    private Choices choices(OwnMeeting own, Own claims, Mode mode, WishForm asked) {
        KnownTimes known = rows.known(own);
        Interpreted interpreted = longTimes.of(own, known, claims.held(), asked.interpreter());
        List<TimesView.Day> days = interpreted.marked(rows.of(own, known, mode, claims.held()));
        WaitingCard waiting = cards.of(own, claims.all(), known.waiting().line());
        return new Choices(mode, interpreted, days, waiting);
    }

    private Choices kept(OwnMeeting own, ClaimFacts held, WishForm asked, ShownDays shown) {
        KnownTimes known = rows.from(own, held.slot());
        Interpreted interpreted = longTimes.of(own, known, Optional.of(held), asked.interpreter());
        TimesView.Day day = rows.kept(own, known, held);
        List<TimesView.Day> days = List.of(day.counted(shown.left(day.date())));
        return new Choices(held.mode(), interpreted, days, WaitingCard.unsaid(own));
    }

    /** As what is held, else as asked, else the round's first. */
    private static Mode mode(OwnMeeting own, Own claims, WishForm asked) {
        return claims.held()
                .map(ClaimFacts::mode)
                .or(asked::mode)
                .or(() -> own.round().plan().modes().stream().min(Comparator.naturalOrder()))
                .orElse(Mode.IN_PERSON);
    }

    /** By whom, and how it went. */
    private record Asked(OwnMeeting own, WishForm form, Optional<Refusal> problem) {}

    /** What there is to choose from. */
    private record Choices(Mode mode, Interpreted interpreted, List<TimesView.Day> days, WaitingCard waiting) {}

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
