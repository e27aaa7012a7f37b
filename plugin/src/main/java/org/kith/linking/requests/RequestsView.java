package org.kith.linking.requests;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.linking.Typed;

/**
 * What {@code linking/requests.jte} shows to who asks.
 *
 * @param guardian already here as one
 * @param once of the form
 * @param said key of what was done a moment ago
 */
public record RequestsView(
        String course, List<OpenRequest> own, boolean guardian, Typed typed, UUID once, Optional<String> said) {

    public static final int LONGEST_NAME = RequestForm.LONGEST_NAME;
    public static final int LONGEST_WORD = RequestForm.LONGEST_WORD;

    /** May ask for one more. */
    public boolean isRoom() {
        return own.stream()
                        .filter(request -> request.state() == RequestState.OPEN)
                        .count()
                < LinkRequest.MOST_OPEN;
    }
}
