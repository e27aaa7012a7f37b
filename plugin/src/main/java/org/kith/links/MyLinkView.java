package org.kith.links;

import java.util.List;
import java.util.Optional;

/**
 * What {@code links/mine.jte} shows.
 *
 * @param possible whether the guardian has a child here
 * @param fresh one that was made a moment ago
 * @param email where a link can be sent
 * @param sent whether the fresh one was sent there instead of being shown
 * @param working all that work
 * @param proof whether there is anything by which the guardian could show who they are
 */
public record MyLinkView(
        boolean possible,
        Optional<IssuedLink> fresh,
        Optional<String> email,
        boolean sent,
        List<LinkView> working,
        boolean proof) {}
