package org.kith.conferences.lunch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kith.page.Refusal;

/** One lunch with whom it drew. @param said message key of what has just been done */
public record LunchView(
        LunchFacts lunch, List<Guest> guests, Instant now, Optional<Refusal> refused, Optional<String> said) {

    /** One of them. @param reaches where the invitation goes, as a page may show it; empty if none can */
    public record Guest(GuestFacts facts, String guardian, String student, Optional<String> reaches) {}

    public String path() {
        return LunchesView.PATH + "/" + lunch.id();
    }

    public String answerPath(Guest guest) {
        return path() + "/guests/" + guest.facts().id();
    }

    public boolean isOver() {
        return !lunch.plan().begins().isAfter(now);
    }

    /** Drawn after the others were invited. */
    public boolean waits() {
        return lunch.guests().stream().anyMatch(guest -> guest.invited().isEmpty());
    }
}
