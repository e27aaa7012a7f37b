package org.kith.conferences.interpreting;

import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.DANA;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.conferences.Choice;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Claims;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Holds;
import org.kith.conferences.Meeting;
import org.kith.conferences.Mode;
import org.kith.conferences.Needs;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.Slots;
import org.kith.conferences.Wish;
import org.kith.page.Language;
import org.kith.page.Words;
import org.kith.school.SchoolResource;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.Player;

/** A round of Ms Okafor's, the interpreters of its school, and its office, which is Dana. */
final class InterpretedRound {

    static final Words ENGLISH = new Words(Language.ENGLISH);

    final Kith kith;
    final Kith node;
    final Cast cast;
    final Database database;
    final RoundFacts round;
    final ConferencesInTests conferences;
    final InterpretersResource list;
    final InterpretingResource office;
    final RoundInterpretersResource teachers;
    final UUID platform;

    InterpretedRound(Kith kith, Cast cast, Database database, FixedClock clock) {
        this.kith = kith;
        this.cast = cast;
        this.database = database;
        this.node = new Kith(database, clock);
        List.of(MATEO, LUCIA, ADA).forEach(student -> cast.arrives(student, SCIENCE));
        this.conferences = new ConferencesInTests(kith, cast);
        this.round = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        this.list = kith.the(InterpretersResource.class);
        this.office = kith.the(InterpretingResource.class);
        this.teachers = kith.the(RoundInterpretersResource.class);
        teachers.id = round.id();
        this.platform = cast.visits(DANA, SCIENCE).platform();
    }

    static MultivaluedMap<String, String> onThursdaysOnly() {
        MultivaluedMap<String, String> form = spanish("Ana Soto");
        form.put("day", List.of("THURSDAY"));
        form.put("date", List.of(""));
        form.put("from", List.of("15:30"));
        form.put("until", List.of("20:00"));
        return form;
    }

    void letsTeachers() {
        kith.the(SchoolResource.class)
                .keep(new Form().param("interpreters", "teachers").asMap());
        cast.visits(OKAFOR, SCIENCE);
    }

    UUID adds(MultivaluedMap<String, String> form) {
        Set<UUID> before = Set.copyOf(all().stream().map(InterpreterFacts::id).toList());
        list.add(form);
        return all().stream()
                .map(InterpreterFacts::id)
                .filter(id -> !before.contains(id))
                .findFirst()
                .orElseThrow();
    }

    List<InterpreterFacts> all() {
        return kith.the(Interpreters.class).of(platform);
    }

    InterpretersThere there() {
        return kith.the(InterpretersThere.class);
    }

    InterpretingView shown() {
        return (InterpretingView) office.show("").view();
    }

    RoundInterpretersView shownToTeacher() {
        return (RoundInterpretersView) teachers.show("").view();
    }

    void accepts() {
        cast.visits(DANA, SCIENCE);
        office.accept(shown().offer().orElseThrow().proposal().stamp(), "");
    }

    static Boolean accepted(Placing placing, Circle circle, String stamp, UUID by) {
        placing.accept(circle, stamp, false, by);
        return true;
    }

    Boolean placed(Placing placing, ClaimFacts meeting, UUID interpreter, UUID by) {
        placing.place(platform, meeting.id(), interpreter, by);
        return true;
    }

    ClaimFacts books(Player guardian, Player child, int slot, String language) {
        return books(round, guardian, child, new Asked(slot, language));
    }

    /** At the same time with another teacher. */
    ClaimFacts booksElsewhere(Player guardian, Player child, int slot, String language) {
        RoundFacts other = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        return books(other, guardian, child, new Asked(slot, language));
    }

    record Asked(int slot, String language) {}

    ClaimFacts books(RoundFacts in, Player guardian, Player child, Asked asked) {
        Wish wish = new Wish(new Needs(asked.language(), "", false, false, false), "");
        return books(conferences.meeting(in, guardian, child), new Way(asked.slot(), Mode.IN_PERSON), wish);
    }

    record Way(int slot, Mode mode) {}

    ClaimFacts books(Meeting meeting, Way way, Wish wish) {
        UUID slot = kith.the(Slots.class).of(meeting.round()).get(way.slot()).id();
        ClaimFacts booked = database.inTransaction(() -> {
            kith.the(Holds.class).hold(meeting, new Choice(slot, way.mode(), Optional.empty()));
            return kith.the(Claims.class)
                    .book(meeting, slot, wish, meeting.home().guardian());
        });
        cast.visits(DANA, SCIENCE);
        return booked;
    }

    static MultivaluedMap<String, String> spanish(String name) {
        MultivaluedMap<String, String> form = new Form()
                .param("name", name)
                .param("provider", "Lincoln Languages")
                .param("way", "in-person")
                .param("language", "es")
                .param("lines", "5")
                .asMap();
        form.put("day", List.of("TUESDAY", "WEEKDAYS"));
        form.put("date", List.of("", "2026-10-15"));
        form.put("from", List.of("15:30", "15:30"));
        form.put("until", List.of("20:00", "20:00"));
        return form;
    }

    static MultivaluedMap<String, String> service(String lines) {
        MultivaluedMap<String, String> form = spanish("Phone line");
        form.putSingle("way", "phone");
        form.putSingle("lines", lines);
        return form;
    }
}
