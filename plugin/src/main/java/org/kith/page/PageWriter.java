package org.kith.page;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
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
import java.util.Map;
import org.kith.settings.Settings;

/** Writes a {@link Page}: the whole of it, or its template alone when htmx replaces a part of a page. */
@Provider
public class PageWriter implements MessageBodyWriter<Page> {

    private static final TemplateEngine TEMPLATES = templates();

    @Inject
    Reader reader;

    @Inject
    Settings settings;

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
        Frame frame = new Frame(reader.words(), reader.skin(), settings.zone(), reader.visit());
        Utf8ByteOutput html = new Utf8ByteOutput();
        write(page, frame, html);
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, frame.lang());
        headers.putSingle(HttpHeaders.CONTENT_LENGTH, html.getContentLength());
        html.writeTo(out);
    }

    private void write(Page page, Frame frame, Utf8ByteOutput html) {
        Map<String, Object> parameters = Map.of("frame", frame, "view", page.view());
        Content content = output -> TEMPLATES.render(page.template() + ".jte", parameters, output);
        if (asksForPart()) {
            content.writeTo(html);
        } else {
            TEMPLATES.render("page/layout.jte", Map.of("frame", frame, "page", page, "content", content), html);
        }
    }

    private boolean asksForPart() {
        return request.getHeaderString("HX-Request") != null
                && request.getHeaderString("HX-Boosted") == null
                && request.getHeaderString("HX-History-Restore-Request") == null;
    }

    private static TemplateEngine templates() {
        TemplateEngine engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, PageWriter.class.getClassLoader(), "org.kith.templates");
        engine.setBinaryStaticContent(true);
        return engine;
    }
}
