package org.kith.sis;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.Shared;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.families.PlatformStudents;
import org.kith.families.StudentCircle;
import org.kith.file.FileRefused;
import org.kith.households.ManyLinks;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.sis.OfficeView.Sent;
import org.kith.sis.file.Remark;

/** The office's page: whom one looks for, who is missing, and the school's own list. */
@Shared
class OfficePages {

    private final Reader reader;
    private final PlatformStudents students;
    private final Families families;
    private final ManyLinks links;
    private final FamilyLists lists;

    @Inject
    OfficePages(Reader reader, PlatformStudents students, Families families, ManyLinks links, FamilyLists lists) {
        this.reader = reader;
        this.students = students;
        this.families = families;
        this.links = links;
        this.lists = lists;
    }

    Page found(StudentCircle circle, String find) {
        return page(circle, find.strip(), Sent.NOTHING);
    }

    Page cancelled(StudentCircle circle) {
        return page(circle, "", new Sent("", Optional.empty(), true));
    }

    Page refused(StudentCircle circle, String fileName, FileRefused reason) {
        Remark problem = new Remark("refusal." + reason.key() + ".text", List.of(reason.arguments()));
        return page(circle, "", new Sent(fileName, Optional.of(problem), false)).withStatus(reason.status());
    }

    private Page page(StudentCircle circle, String find, Sent sent) {
        List<UUID> all = students.ids(circle);
        Set<UUID> linked = links.studentsOf(circle.platform());
        List<UUID> alone =
                all.stream().filter(student -> !linked.contains(student)).toList();
        OfficeView view = new OfficeView(
                circle.teacher().isEmpty(),
                find,
                find.isEmpty() ? List.of() : students.called(circle, find, OfficeView.SHOWN),
                all.size(),
                named(alone),
                alone.size(),
                lists.broughtIn(circle),
                sent);
        return Page.of("sis/office", view, reader.words().text("sis.title")).at(OfficeFamiliesResource.PATH);
    }

    private List<Named> named(List<UUID> alone) {
        List<UUID> first = alone.stream().limit(OfficeView.SHOWN).toList();
        Map<UUID, Named> names = families.named(first);
        return first.stream()
                .flatMap(student -> Optional.ofNullable(names.get(student)).stream())
                .toList();
    }
}
