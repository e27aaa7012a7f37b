package org.kith.myfamily;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.audit.Action;
import org.kith.audit.AuditEntries;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** What guardians ask the school for, decided by its people. */
@Path("wishes")
@RequestScoped
@For({Standing.INSTRUCTOR, Standing.ADMINISTRATOR})
@Produces("text/html;charset=UTF-8")
public class WishesResource {

    @Inject
    Wishes wishes;

    @Inject
    Farewells farewells;

    @Inject
    Families families;

    @Inject
    AuditEntries audit;

    @Inject
    Visitor visitor;

    @Inject
    Reader reader;

    @GET
    public Page show() {
        return page(Optional.empty());
    }

    @POST
    @Path("{wish}/done")
    @Transactional
    public Page done(@PathParam("wish") UUID id) {
        WishView wish = wishes.decide(visitor.visit(), id, WishState.DONE);
        boolean whole = wish.kind() != WishKind.DELETION || farewells.forget(wish.person());
        audit.note(
                Action.WISH_DONE,
                wish.kind().key() + " " + wish.person(),
                visitor.visit().platform());
        return page(Optional.of(whole ? "wishes.said." + wish.kind().key() : "wishes.said.kept-by-law"));
    }

    @POST
    @Path("{wish}/refusal")
    @Transactional
    public Page decline(@PathParam("wish") UUID id) {
        WishView wish = wishes.decide(visitor.visit(), id, WishState.DECLINED);
        audit.note(
                Action.WISH_DECLINED,
                wish.kind().key() + " " + wish.person(),
                visitor.visit().platform());
        return page(Optional.of("wishes.said.declined"));
    }

    private Page page(Optional<String> said) {
        List<WishView> waiting = wishes.waitingFor(visitor.visit());
        Map<UUID, Named> names =
                families.named(waiting.stream().map(WishView::person).toList());
        boolean office = visitor.visit().standing() != Standing.INSTRUCTOR;
        return Page.of(
                        "myfamily/wishes",
                        new WishesView(waiting, names, said, office),
                        reader.words().text("wishes.title"))
                .at("/panel/wishes");
    }
}
