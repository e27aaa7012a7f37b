package org.kith.linking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Form;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.households.Link;
import org.kith.page.AtTheSameMoment;
import org.kith.page.Page;
import org.kith.visitor.For;
import org.kith.visitor.Standing;

/** One guardian of one student: what we know, the home, the link itself. */
@Path("students/{student}/guardians/{guardian}")
@RequestScoped
@For({Standing.INSTRUCTOR, Standing.ADMINISTRATOR})
@Produces("text/html;charset=UTF-8")
public class GuardianResource {

    private static final int FAULTY = 422;
    private static final int OVERTAKEN = 409;

    @Inject
    GuardianPage page;

    @Inject
    StudentPage students;

    @Inject
    HandMadeLinks links;

    @PathParam("student")
    UUID student;

    @PathParam("guardian")
    UUID id;

    @GET
    public Page show() {
        return page.page(pair(), Typed.NOTHING);
    }

    @POST
    @Transactional
    public Page change(Form sent) {
        FamilyGuardian guardian = page.one(pair());
        Typed typed = GuardianForm.checked(Typed.in(sent), false);
        if (typed.isWrong()) {
            return page.page(pair(), typed).withStatus(FAULTY);
        }
        if (!typed.get("version").equals(guardian.version())) {
            return page.page(pair(), typed.wrong("", GuardianPage.OVERTAKEN)).withStatus(OVERTAKEN);
        }
        try {
            links.change(guardian, GuardianForm.of(typed));
        } catch (PersistenceException failure) {
            throw AtTheSameMoment.in(failure, "contact_way_once", "guardian_profile_pk");
        }
        return page.saying(pair(), Said.that("guardian.said.saved"));
    }

    @POST
    @Path("removal")
    @Transactional
    public Page end() {
        FamilyGuardian guardian = page.one(pair());
        links.end(guardian.link());
        Said said = Said.that("student.said.unlinked", guardian.facts().name())
                .undoneBy(guardian.path() + "/reinstatement");
        return students.page(student, Typed.NOTHING, Optional.of(said));
    }

    @POST
    @Path("reinstatement")
    @Transactional
    public Page takeUp() {
        FamilyGuardian guardian = page.one(pair());
        links.takeUp(guardian.link().pair());
        Said said = Said.that("student.said.linked", guardian.facts().name());
        return students.page(student, Typed.NOTHING, Optional.of(said));
    }

    /** @param home of another guardian of this student, or one where this guardian lived before; empty for one of their own */
    @POST
    @Path("household")
    @Transactional
    public Page move(@FormParam("home") @DefaultValue("") String home) {
        FamilyGuardian guardian = page.one(pair());
        links.move(guardian.link().pair(), Homes.chosen(students.of(student), home));
        boolean shared =
                page.one(pair()).link().household().equals(guardian.link().household());
        Said said = Said.that("guardian.said.moved");
        return page.saying(pair(), shared ? said : undo(said, guardian));
    }

    /** Back to those who still live there, or away from those who live here. */
    private Said undo(Said said, FamilyGuardian before) {
        boolean inhabited = StudentView.homes(students.of(student))
                .containsKey(before.link().household());
        String home = inhabited ? before.link().household().toString() : Homes.OWN;
        return said.undoneBy(before.path() + "/household", Map.of("home", home));
    }

    private Link.Pair pair() {
        return new Link.Pair(id, student);
    }
}
