package org.kith.webapp.running;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Where Kith sends a browser that begins a login, at once or by a page in a frame: to the LMS, with a question. */
record LoginBegun(URI address) {

    static LoginBegun by(PanelPage answer) {
        String next = answer.document().select("[data-next]").attr("data-next");
        return new LoginBegun(URI.create(next.isEmpty() ? answer.header("Location") : next));
    }

    boolean leadsTo(LmsStandIn lms) {
        return address.toString().startsWith(lms.origin() + "/");
    }

    String state() {
        return parameter("state");
    }

    String nonce() {
        return parameter("nonce");
    }

    String parameter(String name) {
        return Arrays.stream(address.getRawQuery().split("&"))
                .filter(parameter -> parameter.startsWith(name + "="))
                .map(parameter -> URLDecoder.decode(parameter.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Kith does not send " + name));
    }
}
