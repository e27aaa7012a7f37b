package org.kith.notices;

import static org.kith.testing.Classroom.SCIENCE;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Event;
import java.net.URI;
import java.sql.Clob;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.kith.conferences.BookingChanged;
import org.kith.conferences.Bookings;
import org.kith.conferences.Choice;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Claims;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Ending;
import org.kith.conferences.Holds;
import org.kith.conferences.Meeting;
import org.kith.conferences.Mode;
import org.kith.conferences.Needs;
import org.kith.conferences.Parting;
import org.kith.conferences.RoomChanged;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundPlan;
import org.kith.conferences.Slots;
import org.kith.conferences.Wish;
import org.kith.conferences.asking.FamilyAsked;
import org.kith.conferences.calls.CallOffered;
import org.kith.conferences.drawing.DrawNews;
import org.kith.conferences.drawing.DrawingInTests;
import org.kith.conferences.lunch.GuestInvited;
import org.kith.conferences.visits.VisitChanged;
import org.kith.conferences.waiting.WaitNews;
import org.kith.conferences.waiting.WaitingInTests;
import org.kith.households.Address;
import org.kith.households.Contacts;
import org.kith.households.Profile;
import org.kith.households.Profiles;
import org.kith.platforms.OwnAddress;
import org.kith.settings.Settings;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.Player;
import org.kith.testing.ServerSide;

/** Rosa books with Ms Okafor about Mateo, at a school with a mail server; and what the outbox has then. */
final class WrittenFamilies {

    static final Wish INTERPRETED = new Wish(new Needs("es", "3", false, true, false), "He is sad on Mondays.");

    private final Database database;
    private final FixedClock clock;
    private final String url;
    private final Kith kith;
    private final Cast cast;
    private final ConferencesInTests conferences;

    WrittenFamilies(Database database, FixedClock clock) {
        this(database, clock, "https://families.example");
    }

    /** @param url under which the school's installation was told that it is reached; empty for none */
    WrittenFamilies(Database database, FixedClock clock, String url) {
        this.database = database;
        this.clock = clock;
        this.url = url;
        this.kith = node();
        this.cast = new Cast(kith);
        this.conferences = new ConferencesInTests(kith, cast);
        List.of(Player.MATEO, Player.ADA).forEach(child -> cast.arrives(child, SCIENCE));
        in(() -> kith.the(Contacts.class).add(rosa(), Address.email("rosa@lincoln.example")));
    }

    /** Another one on the same database. Nobody asks it for a page. */
    Kith node() {
        Kith fresh = new Kith(database, clock)
                .given(Settings.class, withMail(url))
                .given(OwnAddress.class, new UnaskedAddress());
        return fresh.given(Event.class, ServerSide.of(Event.class, Map.of("fire", fired -> {
            WaitingInTests.listen(fresh, fired[0]);
            DrawingInTests.listen(fresh, fired[0]);
            if (fired[0] instanceof DrawNews news) {
                fresh.the(DrawLetters.class).tell(news);
            }
            if (fired[0] instanceof WaitNews news) {
                fresh.the(WaitingLetters.class).tell(news);
            }
            if (fired[0] instanceof BookingChanged change) {
                fresh.the(MeetingLetters.class).tell(change);
            } else if (fired[0] instanceof VisitChanged change) {
                fresh.the(VisitLetters.class).tell(change);
            } else if (fired[0] instanceof RoomChanged change) {
                fresh.the(MeetingLetters.class).tell(change);
            } else if (fired[0] instanceof CallOffered offered) {
                fresh.the(OfferLetters.class).tell(offered);
            } else if (fired[0] instanceof FamilyAsked asked) {
                fresh.the(AskingLetters.class).tell(asked);
            } else if (fired[0] instanceof GuestInvited invited) {
                fresh.the(LunchLetters.class).tell(invited);
            }
            return null;
        })));
    }

    Kith kith() {
        return kith;
    }

    Cast cast() {
        return cast;
    }

    UUID rosa() {
        return cast.id(Player.ROSA, SCIENCE);
    }

    RoundFacts open(RoundPlan plan) {
        return in(() -> conferences.open(plan));
    }

    Meeting rosas(RoundFacts round) {
        return conferences.meeting(round, Player.ROSA, Player.MATEO);
    }

    ClaimFacts books(RoundFacts round, int slot) {
        return books(rosas(round), slot, Mode.IN_PERSON);
    }

    /** Moves, if something is booked. */
    ClaimFacts books(Meeting meeting, int slot, Mode mode) {
        return books(meeting, slot, mode, INTERPRETED);
    }

    ClaimFacts books(Meeting meeting, int slot, Mode mode, Wish wish) {
        UUID wanted = kith.the(Slots.class).of(meeting.round()).get(slot).id();
        in(() -> kith.the(Holds.class).hold(meeting, new Choice(wanted, mode, Optional.empty())));
        return in(() -> kith.the(Claims.class)
                .book(meeting, wanted, wish, meeting.home().guardian()));
    }

    void cancels(ClaimFacts claim) {
        Parting parting = new Parting(Ending.CANCELLED, "Ill", rosa());
        database.inTransaction(() -> kith.the(Claims.class).cancel(claim.meeting(), claim.id(), parting));
    }

    void removes(ClaimFacts claim, String reason) {
        Parting parting = new Parting(Ending.REMOVED, reason, cast.id(Player.OKAFOR, SCIENCE));
        database.inTransaction(
                () -> kith.the(Claims.class).remove(claim.meeting().round(), Set.of(claim.id()), parting));
    }

    ClaimFacts asItIs(ClaimFacts claim) {
        return kith.the(Bookings.class).one(claim.meeting(), claim.id());
    }

    void says(Profile profile) {
        database.inTransaction(() -> kith.the(Profiles.class).say(rosa(), profile));
    }

    /** Oldest first. */
    List<Mailed> letters() {
        return in(() -> {
            List<?> rows = database.entityManager()
                    .createNativeQuery("select purpose, language, subject, body, calendar, recipient, once from outbox"
                            + " order by made_at, once")
                    .getResultList();
            return rows.stream().map(row -> Mailed.of((Object[]) row)).toList();
        });
    }

    List<Mailed> letters(String purpose) {
        return letters().stream()
                .filter(letter -> letter.purpose().equals("conference-" + purpose))
                .toList();
    }

    <T> T in(Supplier<T> work) {
        return database.inTransaction(work);
    }

    private static Settings withMail(String url) {
        return Settings.read(
                new Properties(),
                Map.of(
                        "KITH_URL", url,
                        "KITH_ZONE", "America/Chicago",
                        "KITH_MAIL_HOST", "127.0.0.1",
                        "KITH_MAIL_SECURITY", "none",
                        "KITH_MAIL_FROM", "families@lincoln.example"));
    }

    /** Behind the scenes, as the server answers then. */
    private static final class UnaskedAddress extends OwnAddress {

        @Override
        public URI base() {
            throw new ContextNotActiveException();
        }
    }

    /** A letter in the outbox. */
    record Mailed(
            String purpose, String language, String subject, String text, String calendar, String to, String once) {

        static Mailed of(Object[] row) {
            return new Mailed(
                    text(row[0]), text(row[1]), text(row[2]), text(row[3]), text(row[4]), text(row[5]), text(row[6]));
        }

        /** A property's value in its calendar. */
        String said(String property) {
            return calendar.lines()
                    .filter(line -> line.startsWith(property + ":"))
                    .map(line -> line.substring(property.length() + 1))
                    .findFirst()
                    .orElse("");
        }

        private static String text(Object value) {
            try {
                return value instanceof Clob clob ? clob.getSubString(1, (int) clob.length()) : String.valueOf(value);
            } catch (SQLException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
    }
}
