package org.kith.sis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.kith.families.StudentCircle;
import org.kith.file.CsvText;
import org.kith.file.FileRefused;
import org.kith.file.SentFile;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** The families of a whole school: students are found here, and its own list is brought in. */
@Path("office/families")
@RequestScoped
@For({Standing.ADMINISTRATOR, Standing.INSTRUCTOR})
@Produces("text/html;charset=UTF-8")
public class OfficeFamiliesResource {

    static final String PATH = "/panel/office/families";

    @Inject
    Visitor visitor;

    @Inject
    Reader reader;

    @Inject
    FamilyOffice office;

    @Inject
    FamilyLists lists;

    @Inject
    OfficePages pages;

    @Inject
    FamilyListPages listPages;

    @GET
    public Page show(@QueryParam("find") @DefaultValue("") String find) {
        return pages.found(office.circle(), find);
    }

    /** A file as it should look, in the reader's language. */
    @GET
    @Path("sample")
    @Produces("text/csv;charset=UTF-8")
    public String sample() {
        office.circle();
        return CsvText.BYTE_ORDER_MARK + reader.words().text("sis.sample.content");
    }

    @POST
    @Path("lists")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @FamilyUpload
    @Transactional
    public Page send(@FormParam("file") @Nullable EntityPart file) throws IOException {
        StudentCircle circle = office.circle();
        try {
            SentList sent = SentList.of(file);
            return listPages.of(circle, lists.keep(circle, visitor.person(), sent));
        } catch (FileRefused reason) {
            return pages.refused(circle, SentFile.name(file), reason);
        }
    }
}
