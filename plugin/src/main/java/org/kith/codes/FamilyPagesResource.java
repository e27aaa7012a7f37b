package org.kith.codes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.families.ClassLists;
import org.kith.page.Language;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** The pages a teacher prints for families, each with its code. */
@Path("family-pages")
@RequestScoped
@For(Standing.INSTRUCTOR)
@Produces("text/html;charset=UTF-8")
public class FamilyPagesResource {

    @Inject
    FamilyPages pages;

    @Inject
    Sheets sheets;

    @Inject
    Desk desk;

    @Inject
    Codes codes;

    @Inject
    ClassLists lists;

    @Inject
    Visitor visitor;

    /** @param student alone; without one, the whole class */
    @GET
    public Page choose(@QueryParam("student") @Nullable UUID student) {
        Optional<UUID> one = known(student);
        return desk.page(named -> one.isEmpty() || one.get().equals(named.id()), Optional.empty());
    }

    /** The pages that are there, to be printed again. */
    @GET
    @Path("sheets")
    public Page sheets(@QueryParam("student") @Nullable UUID student) {
        Optional<UUID> one = known(student);
        return sheets.page(state -> one.isEmpty() || one.get().equals(state.student()), path(one));
    }

    @POST
    @Transactional
    public Page print(@BeanParam PagesForm form) {
        List<UUID> wanted = pages.make(form);
        return sheets.page(state -> wanted.contains(state.id()), path(form.alone()));
    }

    /** This page got lost. */
    @POST
    @Path("{code}/revocation")
    @Transactional
    public Page revoke(@PathParam("code") UUID code) {
        codes.revoke(visitor.course(), code);
        return desk.page(named -> true, Optional.of("pages.said.revoked"));
    }

    @POST
    @Path("{code}/language")
    @Transactional
    public Page speak(@PathParam("code") UUID code, @FormParam("lang") @DefaultValue("") String tag) {
        Language language = Language.tagged(tag).orElseThrow(NotFound::new);
        CodeState changed = codes.speak(visitor.course(), code, language);
        return sheets.page(state -> state.student().equals(changed.student()), path(Optional.of(changed.student())));
    }

    private Optional<UUID> known(@Nullable UUID student) {
        return Optional.ofNullable(student)
                .map(id -> lists.student(visitor.course(), id).named().id());
    }

    private static String path(Optional<UUID> student) {
        return Desk.PATH + "/sheets" + student.map(id -> "?student=" + id).orElse("");
    }
}
