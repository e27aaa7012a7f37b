package org.kith.webapp.running;

import java.util.stream.Stream;

/** What the operator sees of all platforms. */
final class Console {

    private Console() {}

    static long platforms() {
        return PanelSystem.ofOperator().first().times("", "a.row-link");
    }

    /** The address of a link that registers one platform. */
    static String registrationLink() {
        PanelSystem operator = PanelSystem.ofOperator();
        PanelPage page = operator.send(operator.first().form("/panel/registration-links"));
        return page.document().select("*").stream()
                .flatMap(element -> Stream.of(element.val(), element.ownText()))
                .filter(text -> text.contains("/lti/register?key="))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link on this page: " + page))
                .strip();
    }
}
