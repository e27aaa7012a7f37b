package org.kith.standin.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.standin.school.Course;
import org.kith.standin.school.Place;
import org.kith.standin.tools.Installation;
import org.kith.standin.tools.ToolAddresses;

/**
 * What surrounds the content of every page.
 *
 * @param root the path of the stand-in on its host
 * @param imitated the name of the LMS that is imitated
 * @param place the title of the course or school whose navigation is shown
 */
public record Shell(
        String root,
        String title,
        String imitated,
        @Nullable PersonCard person,
        @Nullable String place,
        List<Link> links) {
    private static final String FAMILIES = "Families";

    static Shell of(HttpServletRequest request, Visitor visitor, String title) {
        return new Shell(
                request.getContextPath(),
                title,
                visitor.behaviour().name(),
                visitor.signedIn().map(PersonCard::of).orElse(null),
                null,
                List.of());
    }

    /** The same page with the navigation of a course or of the administration beside it. */
    Shell in(Place around, Visitor visitor) {
        List<Link> all = new ArrayList<>(links(around));
        all.addAll(toolLinks(around, visitor));
        return new Shell(root, title, imitated, person, around.title(), all);
    }

    /** The address of a place within the stand-in. */
    static String home(Place place) {
        return place instanceof Course ? "/courses/" + place.key() : "/admin";
    }

    private List<Link> links(Place around) {
        Link families = new Link(FAMILIES, home(around) + "/families", title.equals(FAMILIES));
        boolean atHome = !title.equals(FAMILIES);
        if (around instanceof Course) {
            return List.of(
                    new Link("Home", home(around), atHome),
                    new Link("Announcements", null, false),
                    new Link("Assignments", null, false),
                    new Link("Grades", null, false),
                    families);
        }
        boolean switches = title.equals("Switches");
        boolean registration = title.equals("Registration");
        return List.of(
                new Link("Registration", home(around), registration),
                new Link("Tools", home(around) + "/registrations", atHome && !registration && !switches),
                new Link("Switches", home(around) + "/switches", switches),
                families);
    }

    /** Tools that were registered later stand below the one that was there first. */
    private List<Link> toolLinks(Place around, Visitor visitor) {
        String placement = around instanceof Course ? ToolAddresses.COURSE : ToolAddresses.ACCOUNT;
        Installation first = visitor.behaviour().first();
        return visitor.behaviour().installations().in(around).stream()
                .filter(installation -> installation.number() != first.number())
                .filter(installation ->
                        installation.tool().addresses().at(placement).isPresent())
                .map(installation -> toolLink(around, installation))
                .toList();
    }

    private Link toolLink(Place around, Installation installation) {
        String text = "%s (%d)".formatted(installation.tool().name(), installation.number());
        return new Link(text, home(around) + "/tools/" + installation.number(), false);
    }

    /** An entry of the navigation; without an address it is there only for the look. */
    public record Link(String text, @Nullable String path, boolean current) {}
}
