package org.kith.codes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.kith.page.Page;
import org.kith.testing.Cast;
import org.kith.testing.Classroom;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.Player;
import org.kith.testing.ServerSide;

/** Prints pages and types codes, for the tests of this package. */
final class PaperOffice {

    private final Kith kith;
    private final Cast cast;

    PaperOffice(Kith kith, Cast cast) {
        this.kith = kith;
        this.cast = cast;
        kith.given(
                HttpServletRequest.class,
                ServerSide.of(
                        HttpServletRequest.class,
                        Map.of("getAttribute", name -> "192.0.2.7", "getHeader", name -> "A phone")));
    }

    /** Everybody of the course has come, so that there is a class. */
    void classIsThere(Classroom course) {
        cast.arrives(course.teacher(), course);
        kith.the(FamilyCodeResource.class);
        kith.the(PaperResource.class);
        course.students().forEach(student -> cast.arrives(student, course));
    }

    SheetsView prints(Classroom course, PagesForm.Who who) {
        return prints(course, form(who));
    }

    SheetsView prints(Classroom course, PagesForm form) {
        cast.visits(course.teacher(), course);
        return (SheetsView) resource().print(form).view();
    }

    Sheet prints(Player student, Classroom course, PagesForm.Who who) {
        PagesForm form = form(who);
        form.student = cast.id(student, course);
        return prints(course, form).sheets().get(0);
    }

    FamilyPagesResource resource() {
        return kith.the(FamilyPagesResource.class);
    }

    static PagesForm form(PagesForm.Who who) {
        PagesForm form = new PagesForm();
        form.who = who.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return form;
    }

    /** As whoever visits now. */
    Page types(String code) {
        return kith.the(FamilyCodeResource.class).use(code, new RelationForm());
    }

    PaperForm paper(String code, String name) {
        PaperForm form = PaperForm.of(code);
        form.name = name;
        form.lang = "es";
        return form;
    }

    Page scans(PaperForm form) {
        RelationForm relation = new RelationForm();
        relation.relation = "grandparent";
        return kith.the(PaperResource.class).use(form, relation);
    }

    void revokes(Classroom course, UUID code) {
        cast.visits(course.teacher(), course);
        resource().revoke(code);
    }

    int rows(String table) {
        return kith.the(Database.class).rows(table);
    }
}
