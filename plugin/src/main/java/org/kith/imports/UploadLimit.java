package org.kith.imports;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import org.kith.imports.file.FileText;
import org.kith.imports.file.FileTooLarge;
import org.kith.page.Page;

/** Refuses a request that is too large before anything of it is kept, on the page where the file was chosen. */
@Provider
@SmallUpload
@Priority(Priorities.USER)
public class UploadLimit implements ContainerRequestFilter {

    /** For the lines a browser writes around the file. */
    private static final int AROUND = 16 * 1024;

    /** A browser shows our answer only when it could send everything; beyond this it may call it a broken connection. */
    private static final int READ_AWAY = 64 * 1024 * 1024;

    @Inject
    ImportPages pages;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        int length = request.getLength();
        boolean fits = length >= 0 && length <= FileText.LARGEST + AROUND;
        if (!fits) {
            readAway(request.getEntityStream());
            Page page = pages.refused("", new FileTooLarge());
            request.abortWith(Response.status(page.status())
                    .entity(page)
                    .type("text/html;charset=UTF-8")
                    .build());
        }
    }

    private static void readAway(InputStream sent) throws IOException {
        byte[] some = new byte[8192];
        for (long read = 0, more = 0; read < READ_AWAY && more >= 0; read += more) {
            more = sent.read(some);
        }
    }
}
