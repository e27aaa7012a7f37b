package org.kith.links;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import java.util.UUID;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.households.ContactView;
import org.kith.households.Households;
import org.kith.households.Link;
import org.kith.links.NewFamilyLink.Place;
import org.kith.links.NewFamilyLink.Whom;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;
import org.kith.visitor.Visits;

/** How a guardian comes back without an LMS or a code: by a link of their own. */
@Path("my-link")
@RequestScoped
@For(Standing.GUARDIAN)
@Produces("text/html;charset=UTF-8")
public class MyLinkResource {

    @Inject
    Visitor visitor;

    @Inject
    Visits visits;

    @Inject
    Families families;

    @Inject
    Households households;

    @Inject
    Links links;

    @Inject
    Proofs proofs;

    @Inject
    Letters letters;

    @Inject
    Reader reader;

    @GET
    public Page show() {
        return page(Optional.empty(), false);
    }

    /** For a guardian without a child here there is none; the page says why. */
    @POST
    @Transactional
    public Page make() {
        return page(issued(), false);
    }

    /** Made and sent to the guardian's address, if there is one. */
    @POST
    @Path("letters")
    @Transactional
    public Page send() {
        Optional<ContactView> to = letters.goTo(visitor.person());
        Optional<IssuedLink> sent = to.flatMap(address -> issued());
        to.ifPresent(address -> sent.ifPresent(link -> letters.post(link, address)));
        return page(Optional.empty(), sent.isPresent());
    }

    /** All of them; whoever came in by one of them is out as well. */
    @POST
    @Path("revocation")
    @Transactional
    public Page revoke() {
        links.revokeAll(visitor.person(), visitor.course(), visitor.person());
        if (visitor.visit().byLink().isPresent()) {
            visits.end();
            return FarewellResource.page(reader);
        }
        return page(Optional.empty(), false);
    }

    private Optional<IssuedLink> issued() {
        Place here = new Place(visitor.visit().platform(), visitor.course());
        return household()
                .map(home -> NewFamilyLink.of(new Whom(visitor.person(), home), here, LinkPurpose.READ))
                .map(wanted -> links.issue(wanted.by(visitor.person())));
    }

    private Page page(Optional<IssuedLink> fresh, boolean sent) {
        MyLinkView view = new MyLinkView(
                household().isPresent(),
                fresh,
                letters.goTo(visitor.person()).map(way -> way.address().text()),
                sent,
                links.of(visitor.person(), visitor.course()),
                proofs.arePossible(visitor.person()));
        return Page.of("links/mine", view, reader.words().text("my-link.title")).at("/panel/my-link");
    }

    /** That of a child here. */
    private Optional<UUID> household() {
        return families.childrenOf(visitor.person(), visitor.course()).stream()
                .map(Named::id)
                .flatMap(child -> households.between(visitor.person(), child).stream())
                .filter(Link::holds)
                .map(Link::household)
                .findFirst();
    }
}
