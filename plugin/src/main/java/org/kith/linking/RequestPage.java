package org.kith.linking;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.families.ClassLists;
import org.kith.families.Enrolled;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.linking.requests.OpenRequest;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.Visitor;

/** Puts together one request, with the students it may be about. */
@Shared
class RequestPage {

    private final Visitor visitor;
    private final ClassLists lists;
    private final Families families;
    private final SeenStudents seen;
    private final StudentPage students;
    private final Reader reader;

    @Inject
    RequestPage(
            Visitor visitor,
            ClassLists lists,
            Families families,
            SeenStudents seen,
            StudentPage students,
            Reader reader) {
        this.visitor = visitor;
        this.lists = lists;
        this.families = families;
        this.seen = seen;
        this.students = students;
        this.reader = reader;
    }

    /** @param letters looked for in names; without any, whose name is like the one asked for */
    Page choosing(OpenRequest request, String letters) {
        List<Named> all =
                lists.students(visitor.course()).stream().map(Enrolled::named).toList();
        List<Named> found = letters.isBlank() ? Likeness.best(all, request.child()) : Likeness.with(all, letters);
        return page(new RequestView(request, name(request), letters.strip(), found, Optional.empty()));
    }

    Page linking(OpenRequest request, UUID student) {
        Named child = seen.one(student);
        RequestView.Chosen chosen = new RequestView.Chosen(child, StudentView.homes(students.of(child.id())));
        return page(new RequestView(request, name(request), "", List.of(), Optional.of(chosen)));
    }

    /** Of who asks; empty if nobody knows. */
    String name(OpenRequest request) {
        Map<UUID, Named> named = families.named(List.of(families.person(request.person())));
        return named.values().stream()
                .flatMap(one -> one.fullName().stream())
                .findFirst()
                .orElse("");
    }

    private Page page(RequestView view) {
        return Page.of("linking/request", view, reader.words().text("request.title"))
                .at(view.path());
    }
}
