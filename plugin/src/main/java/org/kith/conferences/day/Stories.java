package org.kith.conferences.day;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Meeting;
import org.kith.conferences.calls.OfferFacts;
import org.kith.conferences.calls.Offers;
import org.kith.families.Families;

/** Puts together what a home reads beside its meetings. Whether the reader may know of them is the caller's to ask. */
@Shared
public class Stories {

    private final Preparations preparations;
    private final SharedNotes notes;
    private final Offers offers;
    private final Families families;

    @Inject
    Stories(Preparations preparations, SharedNotes notes, Offers offers, Families families) {
        this.preparations = preparations;
        this.notes = notes;
        this.offers = offers;
        this.families = families;
    }

    /** @param booked what the home has in this round */
    public Story of(Meeting meeting, List<ClaimFacts> booked) {
        List<NoteFacts> readable = notes.of(meeting).stream()
                .filter(note -> note.meeting().round().equals(meeting.round()))
                .toList();
        Map<UUID, String> authors = new HashMap<>();
        families.named(readable.stream().map(NoteFacts::author).distinct().toList())
                .forEach((id, named) -> named.fullName().ifPresent(name -> authors.put(id, name)));
        return new Story(preparations.of(StudentPlace.of(meeting)), readable, authors, offer(meeting, booked));
    }

    /** Whoever has a time that is to come, or was met, has been offered enough. */
    private Optional<OfferFacts> offer(Meeting meeting, List<ClaimFacts> booked) {
        boolean settled = !booked.isEmpty()
                && booked.stream().noneMatch(claim -> claim.outcome().isMissed());
        return settled ? Optional.empty() : offers.of(meeting);
    }
}
