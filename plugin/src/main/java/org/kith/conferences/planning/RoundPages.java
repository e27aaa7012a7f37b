package org.kith.conferences.planning;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.Shared;
import org.kith.conferences.Availability;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.ReminderTime;
import org.kith.conferences.ReminderTimes;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundState;
import org.kith.conferences.RoundTimes;
import org.kith.conferences.calls.Offers;
import org.kith.conferences.waiting.WaitRules;
import org.kith.families.Families;
import org.kith.page.Page;
import org.kith.page.Problem;
import org.kith.page.Reader;
import org.kith.page.Refusal;
import org.kith.visitor.SchoolTime;
import org.kith.visitor.Visitor;

/** Puts together the pages on which a teacher plans. */
@Shared
public class RoundPages {

    private static final List<RoundState> ORDER = List.of(RoundState.OPEN, RoundState.DRAFT, RoundState.CLOSED);

    private final CourseRounds rounds;
    private final RoundFamilies people;
    private final Visitor visitor;
    private final Reader reader;
    private final Clock clock;

    @Inject
    WaitingRows waiting;

    @Inject
    WaitRules rules;

    @Inject
    Families families;

    @Inject
    SchoolTime school;

    @Inject
    TakingPart part;

    @Inject
    Offers offers;

    @Inject
    ReminderTimes reminders;

    @Inject
    RoundDraws fair;

    @Inject
    RoundPages(CourseRounds rounds, RoundFamilies people, Visitor visitor, Reader reader, Clock clock) {
        this.rounds = rounds;
        this.people = people;
        this.visitor = visitor;
        this.reader = reader;
        this.clock = clock;
    }

    public Page list() {
        List<RoundsView.Row> rows = rounds.all().stream()
                .sorted(Comparator.comparing(round -> ORDER.indexOf(round.state())))
                .map(round -> new RoundsView.Row(round, times(round.zone()), met(round)))
                .toList();
        List<RoundsView.Row> invitations = rounds.invitations().stream()
                .map(round -> new RoundsView.Row(round, times(round.zone()), 0))
                .toList();
        RoundsView view = new RoundsView(
                families.courseTitle(visitor.course()),
                people.students(visitor.course()).size(),
                rows,
                invitations);
        return Page.of("conferences/rounds", view, title()).at(RoundView.PATH);
    }

    Page fresh() {
        return fresh(RoundEntry.fresh(UsualRound.on(clock.instant(), school.zone())
                .with("remind", RoundEntry.keys(EnumSet.allOf(ReminderTime.class)))));
    }

    Page fresh(RoundEntry entry) {
        FormView form = form(entry, Optional.empty(), "");
        NewRoundView view = new NewRoundView(families.courseTitle(visitor.course()), form);
        return Page.of("conferences/round-new", view, title()).at(RoundView.PATH + "/new");
    }

    Page show(RoundFacts round, Optional<String> said) {
        return show(round, entry(round), said);
    }

    Page show(RoundFacts round, RoundEntry entry, Optional<String> said) {
        return show(round, entry, Optional.empty(), said);
    }

    /** As it is, with the reason why it did not change. */
    Page refused(RoundFacts round, Refusal refused) {
        RoundEntry entry = entry(round);
        return show(round, entry, Optional.of(refused), Optional.empty()).withStatus(refused.status());
    }

    private Page show(RoundFacts round, RoundEntry entry, Optional<Refusal> refused, Optional<String> said) {
        List<ClaimFacts> booked = rounds.booked(round);
        RoundView view = new RoundView(
                families.courseTitle(visitor.course()),
                round,
                rounds.isOwn(round),
                form(entry, Optional.of(round), ""),
                people.booked(round, booked),
                people.missing(round, visitor.course(), booked),
                part.of(round),
                refused,
                offers.ofRound(round.id()).stream()
                        .filter(offer -> offer.meeting().course().equals(visitor.course()))
                        .toList(),
                new RoundView.Line(waiting.of(round), rules.hours(round.id())),
                fair.of(round),
                said);
        return Page.of("conferences/round", view, view.title()).at(view.path());
    }

    /** What stands beside the form while it is typed. */
    Page preview(RoundEntry entry, Optional<RoundFacts> round) {
        return Page.of("conferences/preview", form(entry, round, "").preview(), title());
    }

    /** How it runs, with a day or a break more or less. */
    Page how(RoundEntry entry, Optional<RoundFacts> round, String focus) {
        return Page.of("conferences/round-how", form(entry, round, focus), title());
    }

    /** As it is kept. */
    RoundEntry entry(RoundFacts round) {
        return RoundEntry.of(round, rounds.host(round).where(), reminders.of(round.id()));
    }

    private FormView form(RoundEntry entry, Optional<RoundFacts> round, String focus) {
        ZoneId zone = round.map(RoundFacts::zone).orElseGet(school::zone);
        return new FormView(entry, times(zone), preview(entry, round, zone), focus);
    }

    private PreviewView preview(RoundEntry entry, Optional<RoundFacts> round, ZoneId zone) {
        PlanReader plan = new PlanReader(entry.typed(), zone);
        Collection<LocalDate> planned =
                round.map(known -> known.plan().availability().days()).orElse(List.of());
        Optional<Availability> when = plan.availability(LocalDate.ofInstant(clock.instant(), zone), planned);
        RoundTimes times = times(zone);
        Map<String, Problem> wrong = plan.problems();
        return new PreviewView(
                times,
                when.map(right -> PreviewView.columns(right, times)).orElse(List.of()),
                wrong.values().stream().findFirst(),
                entry.typed().number("seats").orElse(1),
                people.students(visitor.course()).size(),
                round.map(rounds::booked).map(List::size).orElse(0),
                SignUp.instant(entry.typed().value(FairTime.FIELD), zone)
                        .filter(moment -> entry.typed().has(FairTime.SWITCH, FairTime.ON)));
    }

    private int met(RoundFacts round) {
        return (int) rounds.booked(round).stream()
                .map(claim -> claim.meeting().child())
                .distinct()
                .count();
    }

    private RoundTimes times(ZoneId zone) {
        return new RoundTimes(reader.words(), zone, clock.instant());
    }

    private String title() {
        return reader.words().text("rounds.title");
    }
}
