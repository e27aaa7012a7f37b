package org.kith.links;

import java.util.List;
import java.util.Optional;

/**
 * What {@code links/mine.jte} shows.
 *
 * @param possible whether the guardian has a child here
 * @param fresh one that was made a moment ago
 * @param working all that work
 * @param proof whether there is anything by which the guardian could show who they are
 */
public record MyLinkView(boolean possible, Optional<IssuedLink> fresh, List<LinkView> working, boolean proof) {}
