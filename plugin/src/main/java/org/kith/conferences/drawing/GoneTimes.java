package org.kith.conferences.drawing;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.Rounds;

/** Finds families who wish for times that are not given out any more. Each is told once of the same times. */
@Shared
public class GoneTimes {

    private final Rounds rounds;
    private final DrawWishes wishes;
    private final GivenTimes given;
    private final Clock clock;

    @Inject
    Event<DrawNews> news;

    @Inject
    GoneTimes(Rounds rounds, DrawWishes wishes, GivenTimes given, Clock clock) {
        this.rounds = rounds;
        this.wishes = wishes;
        this.given = given;
        this.clock = clock;
    }

    /** In which families wish now. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<RoundFacts> collecting() {
        Instant now = clock.instant();
        return rounds.collecting().stream().filter(round -> round.wishesAt(now)).toList();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void tell(RoundFacts round) {
        wishes.ofRound(round.id()).stream()
                .filter(wish ->
                        wish.is(DrawWishState.OPEN) && !wish.times().times().isEmpty())
                .forEach(wish -> tell(round, wish));
    }

    private void tell(RoundFacts round, DrawWishFacts wish) {
        Collection<WishedTime> there = given.of(wish.meeting());
        String gone = wish.times().times().stream()
                .filter(time -> !there.contains(time))
                .map(WishedTime::text)
                .sorted()
                .collect(Collectors.joining(","));
        if (!gone.isEmpty()) {
            Instant until = round.wishing().orElseThrow().until();
            news.fire(new DrawNews(DrawNews.Kind.TIME_GONE, wish, until, wish.id() + "/" + Digest.hex(gone)));
        }
    }
}
