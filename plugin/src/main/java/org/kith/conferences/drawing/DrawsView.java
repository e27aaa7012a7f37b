package org.kith.conferences.drawing;

import java.util.List;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.Wishing;
import org.kith.page.Words;

/** The rounds of a school whose times are given out by a draw, the latest first. */
public record DrawsView(List<RoundFacts> rounds) {

    public String title(RoundFacts round, Words words) {
        return round.plan().words(words.language()).title();
    }

    public String path(RoundFacts round) {
        return DrawsResource.PATH + "/" + round.id() + "/draw";
    }

    public boolean isOver(RoundFacts round) {
        return wishing(round).over();
    }

    public Wishing wishing(RoundFacts round) {
        return round.wishing().orElseThrow();
    }
}
