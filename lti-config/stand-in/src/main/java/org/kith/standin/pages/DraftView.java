package org.kith.standin.pages;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kith.standin.content.Chosen.Content;

/** Moodle's form for an activity, filled in by the tool and not yet saved. */
public record DraftView(Shell shell, List<Content> contents) {

    /** As Moodle writes custom parameters: one a line. */
    public static String lines(Map<String, String> custom) {
        return new TreeMap<>(custom)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("\n"));
    }
}
