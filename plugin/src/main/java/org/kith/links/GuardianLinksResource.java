package org.kith.links;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.families.ClassLists;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.households.Address;
import org.kith.households.Contacts;
import org.kith.households.Households;
import org.kith.households.Link;
import org.kith.links.NewFamilyLink.Place;
import org.kith.links.NewFamilyLink.Whom;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** Links a teacher hands to a guardian of a student of the course: on paper, read out on the phone, shown as a code to scan. */
@Path("students/{student}/guardians/{guardian}/links")
@RequestScoped
@For(Standing.INSTRUCTOR)
@Produces("text/html;charset=UTF-8")
public class GuardianLinksResource {

    @PathParam("student")
    UUID student;

    @PathParam("guardian")
    UUID guardian;

    @Inject
    Visitor visitor;

    @Inject
    ClassLists lists;

    @Inject
    Families families;

    @Inject
    Households households;

    @Inject
    Contacts contacts;

    @Inject
    Links links;

    @Inject
    Proofs proofs;

    @Inject
    Reader reader;

    /** @param phone of the guardian, by which they can show who they are; may be empty */
    @POST
    @Transactional
    public Page make(@FormParam("phone") @DefaultValue("") String phone) {
        Link own = guardianship();
        Optional.of(phone.strip())
                .filter(typed -> !typed.isEmpty())
                .map(Address::phone)
                .ifPresent(number -> contacts.add(own.guardian(), number));
        Whom whom = new Whom(own.guardian(), own.household());
        Place here = new Place(visitor.visit().platform(), visitor.course());
        IssuedLink link =
                links.issue(NewFamilyLink.of(whom, here, LinkPurpose.READ).by(visitor.person()));
        return page(Optional.of(link));
    }

    /** All of this guardian for this course. */
    @POST
    @Path("revocation")
    @Transactional
    public Page revoke() {
        links.revokeAll(guardianship().guardian(), visitor.course(), visitor.person());
        return page(Optional.empty());
    }

    /** @throws NotFound if these two are not linked, or the student is in another course */
    private Link guardianship() {
        UUID child = lists.student(visitor.course(), student).named().id();
        return households.between(guardian, child).filter(Link::holds).orElseThrow(NotFound::new);
    }

    private Page page(Optional<IssuedLink> fresh) {
        MadeView view = new MadeView(
                new MadeView.Path(student, guardian),
                Optional.ofNullable(families.named(List.of(guardian)).get(guardian))
                        .flatMap(Named::fullName),
                fresh,
                links.of(guardian, visitor.course()),
                proofs.arePossible(guardian));
        return Page.of("links/made", view, reader.words().text("family-link.title"));
    }
}
