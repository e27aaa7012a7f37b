package org.kith.standin.demo;

import java.net.URI;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a server answered. */
record Answer(URI address, int status, Optional<String> location, String body) {
    private static final int SHOWN = 200;

    boolean isGood() {
        return status >= 200 && status < 300;
    }

    Optional<URI> redirect() {
        return status >= 300 && status < 400 ? location.map(address::resolve) : Optional.empty();
    }

    Document document() {
        return Jsoup.parse(body, address.toString());
    }

    Answer orStop() {
        if (!isGood()) {
            String beginning = document().text();
            throw new DemoStopped("%s answered %d: %s"
                    .formatted(withoutQuery(), status, beginning.substring(0, Math.min(SHOWN, beginning.length()))));
        }
        return this;
    }

    /** Queries may carry hints and states, which belong in no log. */
    private String withoutQuery() {
        return address.toString().replaceAll("\\?.*", "");
    }
}
