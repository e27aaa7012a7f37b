package org.kith.conferences.day;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.calls.OfferFacts;

/**
 * What a home reads beside its meetings in a round.
 *
 * @param prepared what the student brings
 * @param notes that it may read, the latest first
 * @param authors of the notes, by their ids; who has no name is left out
 * @param offer of a call or a visit that has not been taken up
 */
public record Story(Prepared prepared, List<NoteFacts> notes, Map<UUID, String> authors, Optional<OfferFacts> offer) {

    public Optional<NoteFacts> about(ClaimFacts claim) {
        return notes.stream().filter(note -> note.claim().equals(claim.id())).findFirst();
    }

    /** Those about meetings that another home of the child has had for both. */
    public List<NoteFacts> elsewhere(List<ClaimFacts> booked) {
        return notes.stream()
                .filter(note -> booked.stream().noneMatch(claim -> claim.id().equals(note.claim())))
                .toList();
    }

    public Optional<String> author(NoteFacts note) {
        return Optional.ofNullable(authors.get(note.author()));
    }
}
