package org.kith.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.kith.settings.Settings;

/** What a page says, in English and to nobody in particular. */
public final class Rendered {

    private static final Map<String, String> SCHOOL = Map.of("KITH_ZONE", "America/Chicago");
    private static final Map<String, String> WITH_MAIL = Map.of(
            "KITH_ZONE", "America/Chicago",
            "KITH_URL", "https://families.example",
            "KITH_MAIL_HOST", "127.0.0.1",
            "KITH_MAIL_SECURITY", "none",
            "KITH_MAIL_FROM", "families@lincoln.example");

    private Rendered() {}

    /** Where Kith sends letters. */
    public static Document withMail(Page page) {
        return Jsoup.parse(text(page, WITH_MAIL));
    }

    /** Where it sends none. */
    public static Document withoutMail(Page page) {
        return Jsoup.parse(html(page));
    }

    /** As it is sent, without what stands around every page. */
    public static String html(Page page) {
        return text(page, SCHOOL);
    }

    private static String text(Page page, Map<String, String> settings) {
        Html html = new Html(new Reader(), Settings.read(new Properties(), settings), new Assets());
        return new String(html.part(page).toByteArray(), StandardCharsets.UTF_8);
    }
}
