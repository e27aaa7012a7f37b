package org.kith.conferences.visits;

import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.conferences.Choice;
import org.kith.conferences.Claims;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Holds;
import org.kith.conferences.Meeting;
import org.kith.conferences.Mode;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundPlan;
import org.kith.conferences.RoundRules;
import org.kith.conferences.Wish;
import org.kith.conferences.booking.MeetingPath;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.families.PersonForgotten;
import org.kith.page.Page;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.Player;

/** Rosa asks for a visit at home on Wednesday 14 October at 18:00 or on Friday at 17:00; Mr Lund teaches the course along. */
public final class VisitsInTests {

    public static final String ADDRESS = "12 Maple Street, second floor";
    public static final String WEDNESDAY = "2026-10-14T23:00:00Z";

    public final RoundFacts round;
    final ConferencesInTests conferences;

    private final Kith kith;
    private final Cast cast;
    private final Database database;
    private final VisitResource family;
    private final VisitsResource teacher;

    public VisitsInTests(Kith kith, Cast cast, Database database) {
        this.kith = kith;
        this.cast = cast;
        this.database = database;
        List.of(MATEO, ADA).forEach(student -> cast.arrives(student, SCIENCE));
        cast.arrives(LUND, SCIENCE);
        this.conferences = new ConferencesInTests(kith, cast);
        this.round = opens();
        this.family = kith.the(VisitResource.class);
        this.teacher = kith.the(VisitsResource.class);
        teacher.round = round.id();
    }

    /** One more round with visits. */
    RoundFacts opens() {
        return opens(RoundRules.USUAL);
    }

    RoundFacts opens(RoundRules rules) {
        return database.inTransaction(() -> conferences.open(withVisits(rules)));
    }

    private static RoundPlan withVisits(RoundRules rules) {
        RoundPlan usual = ConferencesInTests.plan(rules);
        return new RoundPlan(
                usual.words(),
                usual.availability(),
                Set.of(Mode.IN_PERSON, Mode.HOME_VISIT),
                usual.rules(),
                usual.opens(),
                usual.closes());
    }

    public VisitFacts asks() {
        visits(ROSA, MATEO).ask(wish());
        return now();
    }

    /** For this one time. @param hour by the school's clock */
    public VisitFacts asks(Player guardian, Player child, String day, String hour) {
        MultivaluedMap<String, String> form = wish();
        form.put("day", List.of(day));
        form.put("from", List.of(hour));
        visits(guardian, child).ask(form);
        return visit(guardian, child);
    }

    public VisitFacts now() {
        return visit(ROSA, MATEO);
    }

    VisitFacts visit(Player guardian, Player child) {
        return kith.the(HomeVisits.class)
                .of(conferences.meeting(round, guardian, child))
                .orElseThrow();
    }

    public Page answers(VisitFacts visit, String start, Player first, Player second) {
        cast.visits(OKAFOR, SCIENCE);
        MultivaluedMap<String, String> form = new Form()
                .param("time", start)
                .param("first", cast.id(first, SCIENCE).toString())
                .param("second", cast.id(second, SCIENCE).toString())
                .asMap();
        cast.visits(OKAFOR, SCIENCE);
        return teacher.answer(visit.id(), form);
    }

    /** The form, as it is opened. */
    VisitAnswerView looksAt(VisitFacts visit, Player who) {
        cast.visits(who, SCIENCE);
        return (VisitAnswerView) teacher.open(visit.id()).view();
    }

    /** The page with it. */
    Page opens(VisitFacts visit) {
        cast.visits(OKAFOR, SCIENCE);
        return teacher.open(visit.id());
    }

    /** By the school. */
    public Page refuses(VisitFacts visit) {
        cast.visits(OKAFOR, SCIENCE);
        return teacher.refuse(visit.id());
    }

    /** By the family, another time. */
    public Page accepts() {
        return visits(ROSA, MATEO).accept();
    }

    /** By the family. */
    public Page givesUp() {
        return visits(ROSA, MATEO).giveUp();
    }

    /** Whoever it is, with what stands about them in this folder. */
    public void forgets(Player person) {
        PersonForgotten forgotten = new PersonForgotten(List.of(cast.id(person, SCIENCE)));
        database.inTransaction(() -> {
            kith.the(ForgottenVisits.class).forget(forgotten);
            kith.the(EndedVisits.class).forget(forgotten);
        });
    }

    Optional<String> placeSeenBy(Player who) {
        cast.visits(who, SCIENCE);
        VisitsView view = (VisitsView) teacher.list().view();
        return view.rows().get(0).place(view.times());
    }

    VisitResource visits(Player guardian, Player child) {
        family.path = path(round, guardian, child);
        cast.visits(guardian, SCIENCE);
        return family;
    }

    PathInTests path(RoundFacts in, Player guardian, Player child) {
        return new PathInTests(cast.id(child, SCIENCE), in);
    }

    /** As an address would say it. */
    static final class PathInTests extends MeetingPath {

        private final UUID child;
        private final RoundFacts round;

        PathInTests(UUID child, RoundFacts round) {
            this.child = child;
            this.round = round;
        }

        @Override
        public OwnMeeting own(OwnMeetings meetings, UUID guardian) {
            return meetings.one(guardian, child, round.id(), round.course());
        }
    }

    void books(Player guardian, Player child, int slot) {
        Meeting meeting = conferences.meeting(round, guardian, child);
        UUID time = conferences.slots(round).get(slot).id();
        database.inTransaction(() -> {
            kith.the(Holds.class).hold(meeting, new Choice(time, Mode.IN_PERSON, Optional.empty()));
            return kith.the(Claims.class)
                    .book(meeting, time, Wish.NONE, meeting.home().guardian());
        });
    }

    static MultivaluedMap<String, String> wish() {
        MultivaluedMap<String, String> form =
                new Form().param("kind", "home").param("place", ADDRESS).asMap();
        form.put("day", List.of("2026-10-14", "2026-10-16", ""));
        form.put("from", List.of("18:00", "17:00", ""));
        return form;
    }
}
