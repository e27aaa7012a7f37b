package org.kith.sis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.kith.audit.Action;
import org.kith.audit.AuditEntries;
import org.kith.families.StudentCircle;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.For;
import org.kith.visitor.Standing;

/** One list: what it would do, its doubts, how far it is, what it did. */
@Path("office/families/lists/{list: [0-9a-fA-F-]{36}}")
@RequestScoped
@For({Standing.ADMINISTRATOR, Standing.INSTRUCTOR})
@Produces("text/html;charset=UTF-8")
public class FamilyListResource {

    @Inject
    Reader reader;

    @Inject
    FamilyOffice office;

    @Inject
    FamilyLists lists;

    @Inject
    FamilyListPages pages;

    @Inject
    OfficePages officePages;

    @Inject
    AuditEntries audit;

    @PathParam("list")
    UUID id;

    @GET
    public Page show() {
        StudentCircle circle = office.circle();
        return pages.of(circle, lists.get(circle, id));
    }

    /** {@code 12-guardian=other}; what is not named is answered as before. */
    @POST
    @Path("answers")
    @Transactional
    public Page answer(MultivaluedMap<String, String> form) {
        StudentCircle circle = office.circle();
        keep(circle, form);
        return pages.of(circle, lists.get(circle, id));
    }

    /** Starts it, with the answers sent along; also again after it has stopped. */
    @POST
    @Path("confirmation")
    @Transactional
    public Page confirm(MultivaluedMap<String, String> form) {
        StudentCircle circle = office.circle();
        keep(circle, form);
        if (lists.confirm(circle, id)) {
            audit.note(Action.SIS_LIST_CONFIRMED, id.toString(), circle.platform());
        }
        return pages.of(circle, lists.get(circle, id));
    }

    @POST
    @Path("cancellation")
    @Transactional
    public Page cancel() {
        StudentCircle circle = office.circle();
        lists.cancel(circle, id);
        return officePages.cancelled(circle);
    }

    /** Takes the whole list back, as long as that can be done. */
    @POST
    @Path("withdrawal")
    @Transactional
    public Page withdraw() {
        StudentCircle circle = office.circle();
        if (lists.withdraw(circle, id)) {
            audit.note(Action.SIS_LIST_TAKEN_BACK, id.toString(), circle.platform());
        }
        return pages.of(circle, lists.get(circle, id));
    }

    @GET
    @Path("lines-left-out")
    @Produces("text/csv;charset=UTF-8")
    public String linesLeftOut() {
        return pages.linesLeftOut(lists.task(office.circle(), id), reader.words());
    }

    private void keep(StudentCircle circle, MultivaluedMap<String, String> form) {
        Map<String, String> answers =
                new HashMap<>(lists.task(circle, id).answers().choices());
        form.forEach((name, values) -> {
            if (Choices.isField(name)) {
                answers.put(name, values.get(0));
            }
        });
        lists.answer(circle, id, answers);
    }
}
