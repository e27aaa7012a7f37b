package org.kith.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.kith.file.CsvText;
import org.kith.file.FileRefused;
import org.kith.file.SentFile;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** Lists brought in as a file. */
@Path("objectives/import")
@RequestScoped
@For(Standing.INSTRUCTOR)
@Produces("text/html;charset=UTF-8")
public class ImportsResource {

    static final String PATH = "/panel/objectives/import";

    @Inject
    Visitor visitor;

    @Inject
    Reader reader;

    @Inject
    Imports imports;

    @Inject
    ImportPages pages;

    @GET
    public Page choose() {
        return pages.choosing();
    }

    /** A file as it should look, in the reader's language. */
    @GET
    @Path("sample")
    @Produces("text/csv;charset=UTF-8")
    public String sample() {
        return CsvText.BYTE_ORDER_MARK + reader.words().text("imports.sample.content");
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @SmallUpload
    @Transactional
    public Page send(@FormParam("file") @Nullable EntityPart file) throws IOException {
        try {
            return pages.of(imports.keep(visitor.course(), visitor.person(), Upload.of(file)));
        } catch (FileRefused reason) {
            return pages.refused(SentFile.name(file), reason);
        }
    }
}
