package org.kith.linking.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.kith.households.Link;
import org.kith.linking.FamilyGuardian;
import org.kith.linking.GuardianPage;
import org.kith.linking.OfficeMatters;
import org.kith.linking.Said;
import org.kith.page.Page;
import org.kith.visitor.For;
import org.kith.visitor.Standing;

/** Other records of a guardian: the same person once more. */
@Path("students/{student}/guardians/{guardian}/same")
@RequestScoped
@For({Standing.INSTRUCTOR, Standing.ADMINISTRATOR})
@Produces("text/html;charset=UTF-8")
public class RecordsResource {

    @Inject
    OfficeMatters matters;

    @Inject
    GuardianPage guardians;

    @Inject
    SamePage page;

    @Inject
    OnePerson persons;

    @PathParam("student")
    UUID student;

    @PathParam("guardian")
    UUID id;

    /** @param name letters the office looks for */
    @GET
    public Page choose(@QueryParam("name") @DefaultValue("") String name) {
        matters.demandMerges();
        return page.choosing(pair(), name);
    }

    @GET
    @Path("{other}")
    public Page compare(@PathParam("other") UUID other) {
        matters.demandMerges();
        return page.comparing(pair(), other);
    }

    /** Once is enough. */
    @POST
    @Path("{other}")
    @Transactional
    public Page merge(@PathParam("other") UUID other) {
        matters.demandMerges();
        FamilyGuardian guardian = guardians.one(pair());
        if (isMerged(guardian, other)) {
            return guardians.saying(pair(), Said.that("same.said.merged"));
        }
        page.demand(pair(), other);
        UUID gone = persons.merge(guardian.person(), other);
        String undo = guardian.path() + "/same/" + gone + "/parting";
        return guardians.saying(pair(), Said.that("same.said.merged").undoneBy(undo));
    }

    /** Once is enough; of a record that nobody here may choose nothing is said. */
    @POST
    @Path("{other}/parting")
    @Transactional
    public Page part(@PathParam("other") UUID record) {
        matters.demandMerges();
        if (!persons.part(guardians.one(pair()), record)) {
            page.demand(pair(), record);
        }
        return guardians.saying(pair(), Said.that("same.said.parted"));
    }

    private static boolean isMerged(FamilyGuardian guardian, UUID other) {
        return !guardian.person().equals(other) && guardian.facts().records().contains(other);
    }

    private Link.Pair pair() {
        return new Link.Pair(id, student);
    }
}
