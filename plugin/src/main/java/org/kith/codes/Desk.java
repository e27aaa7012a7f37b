package org.kith.codes;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.kith.Shared;
import org.kith.families.ClassLists;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.Visitor;

/** Puts together the page on which a teacher chooses what to print. */
@Shared
class Desk {

    static final String PATH = "/panel/family-pages";

    private final Codes codes;
    private final Homes homes;
    private final Families families;
    private final ClassLists lists;
    private final Visitor visitor;

    @Inject
    Reader reader;

    @Inject
    Desk(Codes codes, Homes homes, Families families, ClassLists lists, Visitor visitor) {
        this.codes = codes;
        this.homes = homes;
        this.families = families;
        this.lists = lists;
        this.visitor = visitor;
    }

    /** @param said message key of what has just been done */
    Page page(Predicate<Named> whose, Optional<String> said) {
        List<Named> students = lists.students(visitor.course()).stream()
                .map(enrolled -> enrolled.named())
                .filter(whose)
                .toList();
        DeskView view = new DeskView(families.courseTitle(visitor.course()), rows(students), said);
        return Page.of("codes/desk", view, reader.words().text("pages.title")).at(PATH);
    }

    /** Those nobody is linked to come first. */
    private List<DeskView.Row> rows(List<Named> students) {
        Map<UUID, List<KnownHome>> known =
                homes.of(students.stream().map(Named::id).toList());
        Map<UUID, List<CodeState>> states = codes.statesOf(visitor.course());
        Map<UUID, Named> names = families.named(known.values().stream()
                .flatMap(List::stream)
                .flatMap(home -> home.guardians().stream())
                .toList());
        return students.stream()
                .map(student -> row(
                        student,
                        known.getOrDefault(student.id(), List.of()),
                        states.getOrDefault(student.id(), List.of()),
                        names))
                .sorted(Comparator.comparing(row -> !row.isUnreached()))
                .toList();
    }

    private static DeskView.Row row(
            Named student, List<KnownHome> homes, List<CodeState> states, Map<UUID, Named> names) {
        List<DeskView.Place> places = homes.stream()
                .map(home -> new DeskView.Place(home.home(), Sheets.names(home.guardians(), names), home.closed()))
                .toList();
        List<CodeState> live = states.stream().filter(CodeState::live).toList();
        long used = states.stream()
                .filter(state -> state.times().used().isPresent())
                .count();
        return new DeskView.Row(student, places, live, (int) used);
    }
}
