package org.kith.page;

import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.function.Function;
import org.kith.Shared;

/** Pages of addresses outside JAX-RS: the front door, and whatever the server itself refuses. */
@Shared
class ServletPages {

    private final Html html;
    private final Reader reader;
    private final Refusals refusals;

    @Inject
    ServletPages(Html html, Reader reader, Refusals refusals) {
        this.html = html;
        this.reader = reader;
        this.refusals = refusals;
    }

    /** With a request context of its own: the server shows its error page when that of the request has ended. */
    @ActivateRequestContext
    void answer(HttpServletRequest request, HttpServletResponse response, Function<Words, Page> page)
            throws IOException {
        listen(request);
        write(page.apply(reader.words()), response);
    }

    @ActivateRequestContext
    void refuse(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        listen(request);
        write(refusals.page(status), response);
    }

    @ActivateRequestContext
    void confess(HttpServletRequest request, HttpServletResponse response, Throwable mistake) throws IOException {
        listen(request);
        write(refusals.bug(mistake), response);
    }

    private void listen(HttpServletRequest request) {
        reader.wishes(Collections.list(request.getLocales()));
    }

    private void write(Page page, HttpServletResponse response) throws IOException {
        Utf8ByteOutput written = html.whole(page);
        response.setStatus(page.status());
        response.setContentType(EveryErrorAsPage.HTML);
        response.setHeader("Content-Language", reader.language().tag());
        response.setContentLength(written.getContentLength());
        written.writeTo(response.getOutputStream());
    }
}
