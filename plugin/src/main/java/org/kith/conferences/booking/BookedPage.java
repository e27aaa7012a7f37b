package org.kith.conferences.booking;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.HostFacts;
import org.kith.conferences.PastMeetings;
import org.kith.conferences.Rounds;
import org.kith.conferences.day.Stories;
import org.kith.conferences.interpreting.InterpretersThere;
import org.kith.delivery.MaskedAddress;
import org.kith.delivery.Recipients;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.households.ContactView;
import org.kith.households.Profiles;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.page.Reader;

/** Puts together the page of a meeting that is booked, and of one that was. */
@Shared
public class BookedPage {

    private final Bookings bookings;
    private final Rounds rounds;
    private final Teachers teachers;
    private final Families families;
    private final Reader reader;
    private final Clock clock;

    @Inject
    Profiles profiles;

    @Inject
    Recipients recipients;

    @Inject
    PastMeetings past;

    @Inject
    InterpretersThere interpreters;

    @Inject
    AskedMoves moves;

    @Inject
    Stories stories;

    @Inject
    OwnMeetings meetings;

    @Inject
    BookedPage(Bookings bookings, Rounds rounds, Teachers teachers, Families families, Reader reader, Clock clock) {
        this.bookings = bookings;
        this.rounds = rounds;
        this.teachers = teachers;
        this.families = families;
        this.reader = reader;
        this.clock = clock;
    }

    @Transactional(dontRollbackOn = RuntimeException.class)
    Page page(OwnMeeting own, ClaimFacts claim) {
        return page(own, claim, false);
    }

    /** Booked a moment ago. */
    @Transactional(dontRollbackOn = RuntimeException.class)
    public Page fresh(OwnMeeting own, ClaimFacts claim) {
        return page(own, claim, true);
    }

    /** @throws NotFound if there never was such a meeting */
    Page cancelled(OwnMeeting own, UUID claim) {
        CancelledView view = past.of(own.meeting()).stream()
                .filter(past -> past.claim().equals(claim))
                .findFirst()
                .map(past -> new CancelledView(own, past, own.round().signsUpAt(clock.instant())))
                .orElseThrow(NotFound::new);
        return Page.of("conferences/cancelled", view, reader.words().text("meet.cancelled.title"))
                .at(own.path());
    }

    private Page page(OwnMeeting own, ClaimFacts claim, boolean fresh) {
        Instant now = clock.instant();
        BookedView view = new BookedView(
                own,
                claim,
                fresh,
                sentTo(claim),
                teachers.names(own.host(claim)),
                own.where(claim),
                evening(own, claim, now),
                interpreters.sentence(claim, reader.words()),
                moves.of(claim, now),
                OwnTime.zone(profiles.of(own.meeting().home().guardian()), own.round()),
                claim.time()
                        .start()
                        .minus(Duration.ofHours(own.round().plan().rules().cancelHours())),
                stories.of(own.meeting(), List.of(claim)),
                now);
        return Page.of("conferences/booked", view, reader.words().text("meet.booked.title"))
                .at(view.path());
    }

    private Optional<String> sentTo(ClaimFacts claim) {
        return recipients
                .of(claim.meeting().home().guardian())
                .map(ContactView::address)
                .map(MaskedAddress::of)
                .map(MaskedAddress::text);
    }

    /** Nothing where this is all there is on that day, as far as the guardian may know today. */
    private List<BookedView.Stop> evening(OwnMeeting own, ClaimFacts claim, Instant now) {
        LocalDate day = day(own, claim);
        List<ClaimFacts> all = bookings.ofGuardian(own.meeting().home().guardian(), now).stream()
                .filter(other -> other.isBooked() && day(own, other).equals(day))
                .filter(other -> meetings.told(other.meeting()).isPresent())
                .toList();
        return all.size() > 1 ? stops(all) : List.of();
    }

    private List<BookedView.Stop> stops(List<ClaimFacts> all) {
        Map<UUID, Named> names = families.named(
                all.stream().map(other -> other.meeting().child()).toList());
        List<BookedView.Stop> stops = new ArrayList<>();
        Optional<Instant> before = Optional.empty();
        for (ClaimFacts stop : all) {
            Optional<Long> between =
                    before.map(end -> Duration.between(end, stop.time().start()).toMinutes());
            stops.add(new BookedView.Stop(
                    stop, Optional.ofNullable(names.get(stop.meeting().child())), who(stop), between));
            before = Optional.of(stop.time().end());
        }
        return stops;
    }

    private String who(ClaimFacts claim) {
        return teachers.names(host(rounds.hosts(claim.meeting().round()), claim));
    }

    private static List<HostFacts> host(List<HostFacts> hosts, ClaimFacts claim) {
        return hosts.stream()
                .filter(host -> host.id().equals(claim.slot().host()))
                .toList();
    }

    private static LocalDate day(OwnMeeting own, ClaimFacts claim) {
        return claim.time().start().atZone(own.round().zone()).toLocalDate();
    }
}
