package org.kith.file;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.kith.page.Page;

/** Stops a request that is too large before anything of it is kept. */
public final class UploadSize {

    /** For the lines a browser writes around the file. */
    private static final int AROUND = 16 * 1024;

    /** A browser shows our answer only when it could send everything; beyond this it may call it a broken connection. */
    private static final int READ_AWAY = 64 * 1024 * 1024;

    private UploadSize() {}

    /** Also when it does not say how large it is. @param largest bytes of the file in it */
    public static boolean isTooLarge(ContainerRequestContext request, int largest) {
        int length = request.getLength();
        return length < 0 || length > largest + AROUND;
    }

    /** Answers with this page instead. */
    public static void refuse(ContainerRequestContext request, Page page) throws IOException {
        readAway(request.getEntityStream());
        request.abortWith(Response.status(page.status())
                .entity(page)
                .type("text/html;charset=UTF-8")
                .build());
    }

    private static void readAway(InputStream sent) throws IOException {
        byte[] some = new byte[8192];
        for (long read = 0, more = 0; read < READ_AWAY && more >= 0; read += more) {
            more = sent.read(some);
        }
    }
}
