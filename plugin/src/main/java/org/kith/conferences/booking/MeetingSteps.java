package org.kith.conferences.booking;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.Choice;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Claims;
import org.kith.conferences.Holds;
import org.kith.conferences.Meeting;
import org.kith.conferences.Parting;
import org.kith.conferences.Wish;

/**
 * What is done about a family's meeting, each in a transaction of its own that is over before the page with everybody's times is read: two
 * that write and then read what the other has written would wait for each other for ever (Derby), and after a refusal by a constraint
 * a transaction reads nothing more (PostgreSQL).
 */
@Shared
public class MeetingSteps {

    private final Holds holds;
    private final Claims claims;

    @Inject
    MeetingSteps(Holds holds, Claims claims) {
        this.holds = holds;
        this.claims = claims;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public ClaimFacts hold(Meeting meeting, Choice choice) {
        return holds.hold(meeting, choice);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public ClaimFacts holdForThem(Meeting meeting, Choice choice) {
        return holds.holdForThem(meeting, choice);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public ClaimFacts keepLonger(Meeting meeting) {
        return holds.keepLonger(meeting);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void giveBack(Meeting meeting) {
        holds.giveBack(meeting);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public ClaimFacts book(Meeting meeting, UUID slot, Wish wish, UUID by) {
        return claims.book(meeting, slot, wish, by);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void cancel(Meeting meeting, UUID claim, Parting parting) {
        claims.cancel(meeting, claim, parting);
    }
}
