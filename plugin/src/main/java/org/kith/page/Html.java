package org.kith.page;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Map;
import org.kith.Shared;
import org.kith.settings.Settings;

/** Makes HTML of a {@link Page} for the reader of this request. */
@Shared
class Html {

    private static final TemplateEngine TEMPLATES = templates();

    private final Reader reader;
    private final Settings settings;
    private final Assets assets;

    @Inject
    Html(Reader reader, Settings settings, Assets assets) {
        this.reader = reader;
        this.settings = settings;
        this.assets = assets;
    }

    Utf8ByteOutput whole(Page page) {
        Utf8ByteOutput html = new Utf8ByteOutput();
        Content content = output -> TEMPLATES.render(page.template() + ".jte", parameters(page), output);
        TEMPLATES.render(
                page.panel() ? "page/layout.jte" : "page/doorway.jte",
                Map.of("frame", frame(page), "page", page, "content", content, "assets", assets.version()),
                html);
        return html;
    }

    /** The template alone, for a part of a page that stands already. */
    Utf8ByteOutput part(Page page) {
        Utf8ByteOutput html = new Utf8ByteOutput();
        TEMPLATES.render(page.template() + ".jte", parameters(page), html);
        return html;
    }

    private Map<String, Object> parameters(Page page) {
        return Map.of("frame", frame(page), "view", page.view());
    }

    private Frame frame(Page page) {
        boolean mails = settings.mail().isPresent();
        return new Frame(reader.words(), reader.skin(), zone(), reader.visit(), page.path(), mails);
    }

    private ZoneId zone() {
        return reader.visit().flatMap(Frame.Visit::zone).orElseGet(settings::zone);
    }

    private static TemplateEngine templates() {
        TemplateEngine engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, Html.class.getClassLoader(), "org.kith.templates");
        engine.setBinaryStaticContent(true);
        return engine;
    }
}
