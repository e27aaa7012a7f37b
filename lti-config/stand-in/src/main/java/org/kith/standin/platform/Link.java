package org.kith.standin.platform;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.standin.school.Course;
import org.kith.standin.school.Place;
import org.kith.standin.tools.Installation;
import org.kith.standin.tools.RegisteredTool;
import org.kith.standin.tools.ToolAddresses;

/**
 * What is opened: a tool from the navigation, its page for choosing content, or something that was chosen there.
 *
 * @param item the chosen thing, none for the other two
 */
public record Link(
        Installation installation,
        boolean choosing,
        @Nullable Item item) {

    /** The tool itself. */
    public static Link to(Installation installation) {
        return new Link(installation, false, null);
    }

    /** Where a teacher chooses content. */
    public static Link choosing(Installation installation) {
        return new Link(installation, true, null);
    }

    /** Something a teacher has chosen. */
    public static Link to(Installation installation, Item item) {
        return new Link(installation, false, item);
    }

    RegisteredTool tool() {
        return installation.tool();
    }

    String placement(Place place) {
        if (choosing || item != null) {
            return ToolAddresses.SELECTION;
        }
        return place instanceof Course ? ToolAddresses.COURSE : ToolAddresses.ACCOUNT;
    }

    /** The {@code target_link_uri}. */
    URI target(Place place) {
        Item chosen = item;
        if (chosen != null && !chosen.url().isEmpty()) {
            return URI.create(chosen.url());
        }
        ToolAddresses addresses = tool().addresses();
        String placement = chosen == null ? placement(place) : ToolAddresses.COURSE;
        return addresses.at(placement).orElseGet(() -> addresses.redirects().get(0));
    }

    Map<String, String> itemCustom() {
        Item chosen = item;
        return chosen == null ? Map.of() : chosen.custom();
    }
}
