package org.kith.conferences.drawing;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.audit.Action;
import org.kith.audit.AuditEntries;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.Rounds;
import org.kith.conferences.Wishing;
import org.kith.conferences.waiting.Waits;

/** Decides for a round whether its times are given out by a draw, and until when families wish. In the caller's transaction. */
@Shared
public class FairRules {

    private final Rounds rounds;
    private final FairOpenings openings;
    private final DrawWishes wishes;
    private final AuditEntries audit;

    @Inject
    Event<DrawNews> news;

    @Inject
    Waits waits;

    @Inject
    FairRules(Rounds rounds, FairOpenings openings, DrawWishes wishes, AuditEntries audit) {
        this.rounds = rounds;
        this.openings = openings;
        this.wishes = wishes;
        this.audit = audit;
    }

    /**
     * After the draw nothing changes any more.
     *
     * @param until empty if whoever comes first has the choice
     * @throws FamiliesHaveWished if that would end a draw for which there are wishes
     * @throws FamiliesWait if that would begin one while somebody stands in line
     */
    public void keep(RoundFacts round, Optional<Instant> until) {
        Optional<Instant> before = round.wishing().map(Wishing::until);
        if (before.equals(until) || round.wishing().filter(Wishing::over).isPresent()) {
            return;
        }
        rounds.lock(round.id());
        List<DrawWishFacts> made = wishes.ofRound(round.id());
        demandNobodyBound(round, until, made);
        rounds.collectWishes(round.course(), round.id(), until);
        if (before.isEmpty()) {
            begin(round);
        } else if (until.isEmpty()) {
            openings.end(round.id());
            audit.note(Action.FAIR_OPENING_ENDED, round.id().toString(), round.platform());
        }
        until.ifPresent(moment -> made.stream()
                .filter(wish ->
                        before.filter(told -> matters(told, moment, round)).isPresent())
                .forEach(wish -> tell(wish, moment)));
    }

    /** Until the transaction ends nobody wishes, and nothing is drawn. @throws DrawFirst if there are wishes for a draw that is still to come */
    public void demandNobodyWaitsForDraw(UUID course, UUID round) {
        rounds.lock(round);
        if (rounds.in(course, round).isToDraw()
                && wishes.ofRound(round).stream().anyMatch(wish -> wish.state().isForDraw())) {
            throw new DrawFirst();
        }
    }

    private void demandNobodyBound(RoundFacts round, Optional<Instant> until, List<DrawWishFacts> made) {
        if (until.isEmpty() && !made.isEmpty()) {
            throw new FamiliesHaveWished();
        }
        if (round.wishing().isEmpty() && !waits.line(round.id()).isEmpty()) {
            throw new FamiliesWait();
        }
    }

    private void begin(RoundFacts round) {
        String commitment = openings.begin(round.id());
        audit.note(Action.FAIR_OPENING_BEGUN, round.id() + " " + commitment, round.platform());
    }

    /** Later on the same day changes nothing for whoever has wished. */
    private static boolean matters(Instant told, Instant now, RoundFacts round) {
        boolean sameDay = told.atZone(round.zone())
                .toLocalDate()
                .equals(now.atZone(round.zone()).toLocalDate());
        return now.isBefore(told) || !sameDay;
    }

    private void tell(DrawWishFacts wish, Instant until) {
        news.fire(new DrawNews(DrawNews.Kind.DATE_MOVED, wish, until, wish.id() + "/" + until));
    }
}
