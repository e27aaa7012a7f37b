package org.kith.myfamily;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.families.Named;

/**
 * What {@code myfamily/wishes.jte} shows.
 *
 * @param said key of what has just happened
 * @param office the visitor comes from the office's page, and not from a course
 */
public record WishesView(List<WishView> waiting, Map<UUID, Named> names, Optional<String> said, boolean office) {

    public String back() {
        return office ? "/panel/office/families" : "/panel/families";
    }

    /** Key of the tab this page belongs to. */
    public String tab() {
        return office ? "tab.office" : "tab.families";
    }

    /** Empty if nobody has told it. */
    public Optional<String> nameOf(WishView wish) {
        return Optional.ofNullable(names.get(wish.person())).flatMap(Named::fullName);
    }
}
