package org.kith.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.kith.imports.file.ListFile;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** One import: what it would do, how far it is, what it did. */
@Path("objectives/import/{import: [0-9a-fA-F-]{36}}")
@RequestScoped
@For(Standing.INSTRUCTOR)
@Produces("text/html;charset=UTF-8")
public class ImportResource {

    @Inject
    Visitor visitor;

    @Inject
    Reader reader;

    @Inject
    Imports imports;

    @Inject
    ImportPages pages;

    @PathParam("import")
    UUID id;

    @GET
    public Page show() {
        return pages.of(imports.get(visitor.course(), id));
    }

    /** Starts it, also again after it has failed. */
    @POST
    @Path("confirmation")
    @Transactional
    public Page confirm() {
        return pages.of(imports.confirm(visitor.course(), id));
    }

    @POST
    @Path("cancellation")
    @Transactional
    public Page cancel() {
        return pages.of(imports.cancel(visitor.course(), id));
    }

    @GET
    @Path("lines-left-out")
    @Produces("text/csv;charset=UTF-8")
    public String linesLeftOut() {
        return LinesLeftOut.of(ListFile.read(imports.text(visitor.course(), id)), reader.words());
    }
}
