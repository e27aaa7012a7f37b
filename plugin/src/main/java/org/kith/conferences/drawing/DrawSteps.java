package org.kith.conferences.drawing;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.audit.Action;
import org.kith.audit.AuditEntries;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.Rounds;
import org.kith.conferences.opening.Assignment;
import org.kith.conferences.opening.Drawn;
import org.kith.conferences.opening.FamilyWish;
import org.kith.conferences.opening.LongTime;
import org.kith.conferences.opening.OpenSlot;
import org.kith.page.AtTheSameMoment;

/** Fixes what a draw gives to whom: once, with the round and all its times locked. */
@Shared
public class DrawSteps {

    private final Rounds rounds;
    private final FairOpenings openings;
    private final DrawRecords records;
    private final DrawWishes wishes;
    private final Clock clock;

    @Inject
    Draws draws;

    @Inject
    AuditEntries audit;

    @Inject
    DrawSteps(Rounds rounds, FairOpenings openings, DrawRecords records, DrawWishes wishes, Clock clock) {
        this.rounds = rounds;
        this.openings = openings;
        this.records = records;
        this.wishes = wishes;
        this.clock = clock;
    }

    /** Whose date has come. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<RoundFacts> due() {
        Instant now = clock.instant();
        return rounds.collecting().stream().filter(round -> round.drawsAt(now)).toList();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public boolean isDrawn(RoundFacts round) {
        return records.madeAt(round.id()).isPresent();
    }

    /** Nothing where it was done before. @throws AtTheSameMoment if a wish was said since they were looked at: before the date, and only now seen */
    @Transactional(TxType.REQUIRES_NEW)
    public void draw(RoundFacts round, Entrants entrants) {
        rounds.lock(round.id());
        boolean due = rounds.in(round.course(), round.id()).drawsAt(clock.instant())
                && records.text(round.id()).isEmpty();
        if (due) {
            if (!wishes.ofRound(round.id()).equals(entrants.wishes())) {
                throw new AtTheSameMoment();
            }
            List<Candidate> candidates = entrants.candidates();
            String seed = openings.seed(round.id()).orElseThrow();
            Assignment draw = Assignment.of(draws.opening(round, entrants), seed);
            String text = RecordText.of(draw, starts(draw, candidates));
            records.keep(round.id(), text);
            audit.note(Action.TIMES_DRAWN, round.id() + " " + Digest.hex(text), round.platform());
            grant(draw);
        }
    }

    private void grant(Assignment draw) {
        Map<UUID, OpenSlot> slots =
                draw.opening().slots().stream().collect(Collectors.toMap(OpenSlot::id, Function.identity()));
        Map<UUID, FamilyWish> known =
                draw.opening().wishes().stream().collect(Collectors.toMap(FamilyWish::id, Function.identity()));
        for (Drawn drawn : draw.drawn()) {
            boolean interpreted = Optional.ofNullable(known.get(drawn.wish()))
                    .filter(wish -> wish.wanted().interpreted())
                    .isPresent();
            List<UUID> taken = drawn.slot()
                    .flatMap(id -> Optional.ofNullable(slots.get(id)))
                    .map(slot -> interpreted
                            ? slot.interpreted().map(LongTime::slots).orElseThrow()
                            : List.of(slot.id()))
                    .orElse(List.of());
            wishes.draw(drawn.wish(), drawn.turn(), taken);
        }
        wishes.write();
    }

    private static Map<UUID, Instant> starts(Assignment draw, List<Candidate> candidates) {
        Map<UUID, Instant> starts = new HashMap<>();
        candidates.stream()
                .flatMap(each -> each.wish().times().times().stream())
                .forEach(time -> {
                    starts.put(time.gone(), time.start());
                    starts.put(time.slot(), time.start());
                });
        draw.opening().slots().forEach(slot -> starts.put(slot.id(), slot.span().start()));
        return starts;
    }
}
