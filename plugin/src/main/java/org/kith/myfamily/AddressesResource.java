package org.kith.myfamily;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.kith.audit.Action;
import org.kith.audit.AuditEntries;
import org.kith.households.Address;
import org.kith.households.Contacts;
import org.kith.households.NoEmailAddress;
import org.kith.households.NoPhoneNumber;
import org.kith.myfamily.MyFamilyView.Told;
import org.kith.page.Page;
import org.kith.page.Refusal;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** Where the school reaches the guardian who visits, and where it shall not. */
@Path("family/addresses")
@RequestScoped
@For(Standing.GUARDIAN)
@Produces("text/html;charset=UTF-8")
public class AddressesResource {

    @Inject
    Contacts contacts;

    @Inject
    MyFamilyPage page;

    @Inject
    AuditEntries audit;

    @Inject
    Visitor visitor;

    /** Exactly one of both is given. */
    @POST
    @Transactional
    public Page add(
            @FormParam("email") @DefaultValue("") String email, @FormParam("phone") @DefaultValue("") String phone) {
        try {
            contacts.add(visitor.person(), email.isBlank() ? Address.phone(phone) : Address.email(email));
        } catch (NoEmailAddress | NoPhoneNumber problem) {
            return unsaved(problem, email.isBlank() ? phone : email);
        }
        return page.page(Told.said("family.said.address"));
    }

    @POST
    @Path("{address}/preference")
    @Transactional
    public Page prefer(@PathParam("address") UUID address) {
        contacts.prefer(visitor.person(), address);
        return page.page(Told.said("family.said.preferred"));
    }

    /** Nothing shall be sent there any more. */
    @POST
    @Path("{address}/withdrawal")
    @Transactional
    public Page withdraw(@PathParam("address") UUID address) {
        contacts.withdraw(visitor.person(), address);
        audit.note(
                Action.CONSENT_WITHDRAWN,
                visitor.person().toString(),
                visitor.visit().platform());
        return page.page(Told.said("family.said.withdrawn"));
    }

    @POST
    @Path("{address}/consent")
    @Transactional
    public Page give(@PathParam("address") UUID address) {
        contacts.give(visitor.person(), address);
        audit.note(
                Action.CONSENT_GIVEN,
                visitor.person().toString(),
                visitor.visit().platform());
        return page.page(Told.said("family.said.given"));
    }

    @POST
    @Path("{address}/removal")
    @Transactional
    public Page remove(@PathParam("address") UUID address) {
        contacts.remove(visitor.person(), address);
        return page.page(Told.said("family.said.removed"));
    }

    private Page unsaved(Refusal problem, String typed) {
        return page.page(Told.problem(problem.key(), typed)).withStatus(problem.status());
    }
}
