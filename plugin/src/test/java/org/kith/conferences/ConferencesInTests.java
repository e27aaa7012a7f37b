package org.kith.conferences;

import static org.kith.testing.Classroom.SCIENCE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.conferences.Availability.Hours;
import org.kith.families.Children;
import org.kith.page.Language;
import org.kith.testing.Cast;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.Player;

/**
 * A round of conferences in Grade 5 Science, on the two evenings of the mock-ups: Tuesday 13 and Thursday 15 October 2026, Chicago. Ms
 * Okafor meets families in the first, Mr Lund in further ones.
 */
public final class ConferencesInTests {

    public static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    public static final LocalDate TUESDAY = LocalDate.of(2026, 10, 13);
    public static final LocalDate THURSDAY = LocalDate.of(2026, 10, 15);

    private final Kith kith;
    private final Cast cast;
    private Player teacher = Player.OKAFOR;

    public ConferencesInTests(Kith kith, Cast cast) {
        this.kith = kith;
        this.cast = cast;
    }

    /** 15:40 to 20:00, fifteen minutes and five between, a break of twenty: twelve times an evening. */
    public static Availability twoEvenings() {
        return new Availability(
                List.of(TUESDAY, THURSDAY),
                new Hours(LocalTime.of(15, 40), LocalTime.of(20, 0)),
                List.of(new Hours(LocalTime.of(18, 20), LocalTime.of(18, 40))),
                15,
                5);
    }

    public static RoundPlan plan(RoundRules rules) {
        return new RoundPlan(
                Map.of(
                        Language.ENGLISH, new RoundWords("Fall conferences", "Come as you are.", ""),
                        Language.SPANISH, new RoundWords("Reuniones de otoño", "Venga como esté.", "")),
                twoEvenings(),
                Set.of(Mode.IN_PERSON, Mode.PHONE, Mode.VIDEO),
                rules,
                Instant.parse("2026-10-01T05:00:00Z"),
                Instant.parse("2026-10-13T04:00:00Z"));
    }

    /** From 15:40 on these days; families sign up until the first of them. */
    public static RoundPlan on(LocalDate... days) {
        RoundPlan usual = plan(RoundRules.USUAL);
        Availability evenings = usual.availability();
        return new RoundPlan(
                usual.words(),
                new Availability(List.of(days), evenings.hours(), evenings.breaks(), 15, 5),
                usual.modes(),
                usual.rules(),
                usual.opens(),
                days[0].atStartOfDay(CHICAGO).toInstant());
    }

    /** Open for sign-up, with its times. */
    public RoundFacts open(RoundRules rules) {
        return open(plan(rules));
    }

    public RoundFacts open(RoundPlan plan) {
        RoundFacts round = draft(plan);
        kith.the(Rounds.class).open(cast.id(SCIENCE), round.id());
        return kith.the(Rounds.class).in(cast.id(SCIENCE), round.id());
    }

    public RoundFacts draft(RoundRules rules) {
        return draft(plan(rules));
    }

    /** In which Ms Okafor meets families too, on the same evenings. */
    public RoundFacts openAgain(RoundRules rules) {
        teacher = Player.OKAFOR;
        return open(rules);
    }

    private RoundFacts draft(RoundPlan plan) {
        UUID course = cast.id(SCIENCE);
        NewRound wanted = new NewRound(
                cast.platform(Lms.CANVAS).id(), course, cast.id(teacher, SCIENCE), CHICAGO, UUID.randomUUID());
        teacher = Player.LUND;
        RoundFacts round =
                kith.the(Rounds.class).plan(wanted, plan, new MeetingPlace("Room 12", "Maple Street door", ""));
        kith.the(Timetables.class).follow(round, host(round));
        return round;
    }

    public HostFacts host(RoundFacts round) {
        return kith.the(Rounds.class).hosts(round.id()).get(0);
    }

    public List<SlotFacts> slots(RoundFacts round) {
        return kith.the(Slots.class).of(round.id());
    }

    /** About an own child of the guardian, each home by itself. */
    public Meeting meeting(RoundFacts round, Player guardian, Player child) {
        UUID person = cast.id(guardian, SCIENCE);
        UUID home = kith.the(Children.class)
                .one(person, cast.id(child, SCIENCE))
                .link()
                .household();
        return new Meeting(round.id(), round.course(), cast.id(child, SCIENCE), new Meeting.Home(person, home), home);
    }

    public static Choice choice(SlotFacts slot) {
        return new Choice(slot.id(), Mode.IN_PERSON, Optional.empty());
    }
}
