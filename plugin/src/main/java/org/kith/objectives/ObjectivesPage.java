package org.kith.objectives;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.kith.Shared;
import org.kith.families.Families;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.Visitor;

/** Puts together the list of objectives, with at most one form open in it. */
@Shared
class ObjectivesPage {

    static final String PATH = "/panel/objectives";

    /** A list of thousands, brought in as a file, must still open on a phone. */
    static final int ROWS_ON_A_SHEET = 50;

    private static final int LAST = Integer.MAX_VALUE;

    private final Visitor visitor;
    private final Reader reader;
    private final Families families;
    private final Objectives objectives;

    @Inject
    ObjectivesPage(Visitor visitor, Reader reader, Families families, Objectives objectives) {
        this.visitor = visitor;
        this.reader = reader;
        this.families = families;
        this.objectives = objectives;
    }

    /** @param at an objective that shall be on the page; else the page of this number */
    Page sheet(int number, Optional<UUID> at) {
        return page(new Moment(Optional.empty(), Optional.empty(), Optional.empty(), at), number);
    }

    /** The sheet with this objective on it, after something was done to it. @param said message key */
    Page after(UUID touched, String said) {
        return page(new Moment(Optional.empty(), Optional.empty(), Optional.of(said), Optional.of(touched)), 1);
    }

    /** The sheet with an open form on it, as somebody opened or sent it. */
    Page open(ObjectiveEntry entry) {
        return entry.id().isPresent()
                ? page(new Moment(Optional.of(entry), Optional.empty(), Optional.empty(), entry.id()), 1)
                : page(new Moment(Optional.empty(), Optional.of(entry), Optional.empty(), Optional.empty()), LAST);
    }

    private Page page(Moment moment, int number) {
        ObjectivesView view = view(moment, number);
        return Page.of("objectives/objectives", view, reader.words().text("tab.objectives"))
                .at(view.sheet() == 1 ? PATH : view.path(view.sheet()));
    }

    private ObjectivesView view(Moment moment, int number) {
        List<ObjectiveView> all = objectives.of(visitor.course());
        List<ObjectiveView> used =
                all.stream().filter(objective -> !objective.retired()).toList();
        int sheets = Math.max(1, (used.size() + ROWS_ON_A_SHEET - 1) / ROWS_ON_A_SHEET);
        int asked = moment.touched().map(id -> sheetOf(used, id)).orElse(number);
        int sheet = Math.min(Math.max(1, asked), sheets);
        return new ObjectivesView(
                families.courseTitle(visitor.course()),
                used.size(),
                rows(used, sheet),
                sheet,
                sheets,
                idAt(used, (sheet - 1) * ROWS_ON_A_SHEET - 1),
                idAt(used, sheet * ROWS_ON_A_SHEET),
                all.stream().filter(ObjectiveView::retired).toList(),
                moment.editing(),
                moment.adding().orElseGet(() -> ObjectiveEntry.blank(like(used))),
                moment.said(),
                moment.touched());
    }

    private static List<ObjectiveView> rows(List<ObjectiveView> used, int sheet) {
        return used.subList((sheet - 1) * ROWS_ON_A_SHEET, Math.min(sheet * ROWS_ON_A_SHEET, used.size()));
    }

    private static Optional<UUID> idAt(List<ObjectiveView> used, int at) {
        return at >= 0 && at < used.size() ? Optional.of(used.get(at).id()) : Optional.empty();
    }

    private static int sheetOf(List<ObjectiveView> used, UUID id) {
        return IntStream.range(0, used.size())
                                .filter(at -> used.get(at).id().equals(id))
                                .findFirst()
                                .orElse(0)
                        / ROWS_ON_A_SHEET
                + 1;
    }

    /** Whoever adds one has mostly the subject and the grade of the one before in mind. */
    private static TypedObjective like(List<ObjectiveView> used) {
        return used.stream()
                .reduce((before, last) -> last)
                .map(last -> new TypedObjective(
                        "", "", last.subject().orElse(""), last.grade().orElse("")))
                .orElse(TypedObjective.NOTHING);
    }

    private record Moment(
            Optional<ObjectiveEntry> editing,
            Optional<ObjectiveEntry> adding,
            Optional<String> said,
            Optional<UUID> touched) {}
}
