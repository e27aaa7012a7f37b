package org.kith.links;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.codes.QrPicture;

/**
 * What {@code links/made.jte} shows to a teacher.
 *
 * @param guardian by name, if it is known
 * @param fresh what was made a moment ago; empty after revoking
 * @param working all of this guardian for this course that work
 * @param proof whether there is anything by which the guardian could show who they are
 */
public record MadeView(
        Path path, Optional<String> guardian, Optional<IssuedLink> fresh, List<LinkView> working, boolean proof) {

    /** Of the fresh one, to be scanned from this screen. */
    public Optional<QrPicture> picture() {
        return fresh.map(link -> QrPicture.of(link.address().toString()));
    }

    /** Where these links are made and revoked. */
    public record Path(UUID student, UUID guardian) {

        @Override
        public String toString() {
            return "/panel/students/" + student + "/guardians/" + guardian + "/links";
        }
    }
}
