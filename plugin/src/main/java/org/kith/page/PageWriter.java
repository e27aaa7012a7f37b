package org.kith.page;

import gg.jte.output.Utf8ByteOutput;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes a {@link Page}: the whole of it, or its template alone when htmx replaces a part of a page. */
@Provider
public class PageWriter implements MessageBodyWriter<Page> {

    @Inject
    Html html;

    @Inject
    Reader reader;

    @Context
    HttpHeaders request;

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Page.class;
    }

    @Override
    public void writeTo(
            Page page,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        Utf8ByteOutput written = asksForPart() ? html.part(page) : html.whole(page);
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, reader.language().tag());
        headers.putSingle(HttpHeaders.CONTENT_LENGTH, written.getContentLength());
        page.place().ifPresent(place -> {
            headers.putSingle("HX-Retarget", place);
            headers.putSingle("HX-Reswap", "outerHTML show:none");
        });
        written.writeTo(out);
    }

    private boolean asksForPart() {
        return request.getHeaderString("HX-Request") != null
                && request.getHeaderString("HX-Boosted") == null
                && request.getHeaderString("HX-History-Restore-Request") == null;
    }
}
