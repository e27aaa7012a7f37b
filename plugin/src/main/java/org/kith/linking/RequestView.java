package org.kith.linking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.families.Named;
import org.kith.linking.requests.OpenRequest;

/**
 * What {@code linking/request.jte} shows to a teacher.
 *
 * @param asker name of who asks; empty if nobody knows it
 * @param search letters looked for
 * @param found students it may be about
 * @param chosen the one it is about
 */
public record RequestView(
        OpenRequest request, String asker, String search, List<Named> found, Optional<Chosen> chosen) {

    /** @param homes where a guardian of this student lives */
    public record Chosen(Named student, Map<UUID, List<FamilyGuardian>> homes) {}

    public String path() {
        return FamiliesView.PATH + "/requests/" + request.id();
    }

    public String path(Named student) {
        return path() + "?student=" + student.id();
    }
}
