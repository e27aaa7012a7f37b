package org.kith.standin.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes pages from templates that were compiled with the program. */
public final class Templates {
    private final TemplateEngine engine;

    public Templates() {
        engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, Templates.class.getClassLoader(), "org.kith.standin.templates");
        engine.setBinaryStaticContent(true);
    }

    void write(HttpServletResponse response, String template, Object view) throws IOException {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, view, output);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
