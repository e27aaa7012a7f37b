package org.kith.standin.content;

import java.util.List;
import java.util.Map;
import org.kith.standin.platform.Errand;

/** What a teacher has chosen in a tool. */
public record Chosen(Errand asked, List<Content> contents) {

    /**
     * One thing, as the tool describes it.
     *
     * @param url empty for wherever the tool is opened
     */
    public record Content(String title, String text, String url, Map<String, String> custom) {}
}
