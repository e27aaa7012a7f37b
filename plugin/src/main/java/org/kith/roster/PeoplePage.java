package org.kith.roster;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kith.Shared;
import org.kith.families.ClassLists;
import org.kith.families.Enrolled;
import org.kith.families.Families;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.Visitor;

/** Puts together who is in the visitor's course. */
@Shared
class PeoplePage {

    static final String PATH = "/panel/people";

    private final CourseRosters rosters;
    private final ClassLists lists;
    private final Families families;
    private final Visitor visitor;

    @Inject
    Reader reader;

    @Inject
    PeoplePage(CourseRosters rosters, ClassLists lists, Families families, Visitor visitor) {
        this.rosters = rosters;
        this.lists = lists;
        this.families = families;
        this.visitor = visitor;
    }

    /** How far the reading is comes first: a list that ends being read in between is shown as it was read, never an older one. */
    Page page(String name, Optional<Confirmed> confirmed) {
        Optional<RosterView> reading = rosters.of(visitor.course());
        List<Enrolled> everybody = lists.of(visitor.course());
        List<Enrolled> found = everybody.stream()
                .filter(enrolled -> matches(enrolled, name.strip()))
                .toList();
        PeopleView view = new PeopleView(
                families.courseTitle(visitor.course()),
                reading,
                new PeopleView.Search(name.strip(), everybody.size()),
                found,
                confirmed);
        return Page.of("roster/people", view, reader.words().text("people.title"))
                .at(PATH);
    }

    private static boolean matches(Enrolled enrolled, String name) {
        String known = enrolled.named().fullName().orElse("") + " "
                + enrolled.sourcedId().orElse("");
        return known.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }
}
