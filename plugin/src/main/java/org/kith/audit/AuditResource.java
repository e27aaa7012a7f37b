package org.kith.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visit;
import org.kith.visitor.Visitor;

/** What was decided lately: about the own platform for an administrator, about everything for the operator. */
@Path("audit")
@RequestScoped
@For({Standing.ADMINISTRATOR, Standing.OPERATOR})
@Produces("text/html;charset=UTF-8")
public class AuditResource {

    @Inject
    AuditEntries entries;

    @Inject
    Visitor visitor;

    @Inject
    Reader reader;

    @GET
    public Page show() {
        Visit visit = visitor.visit();
        AuditView view = new AuditView(visit.isOperator() ? entries.newest() : entries.newestOf(visit.platform()));
        return Page.of("audit/entries", view, reader.words().text("audit.title"))
                .at("/panel/audit");
    }
}
