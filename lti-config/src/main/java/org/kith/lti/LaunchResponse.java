package org.kith.lti;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The platform's answer as the browser posts it (Security Framework 1.0, 5.1.1.3). Nothing in it has been checked but its shape. */
public record LaunchResponse(String state, String idToken) {

    private static final int LONGEST_STATE = 255;
    private static final int LONGEST_ERROR_CODE = 60;

    /** Reads the form. Canvas adds fields of its own, which are ignored; a GET's query never comes here. */
    public static LaunchResponse from(Map<String, List<String>> form) {
        if (form.containsKey("error")) {
            throw new LaunchRefused(LaunchProblem.PLATFORM_SAID_NO, errorCode(form.getOrDefault("error", List.of())));
        }
        Parameters sent = new Parameters(form);
        return new LaunchResponse(sent.required("state", LONGEST_STATE), sent.required("id_token", IdToken.LONGEST));
    }

    /** The code only, and only its letters: anybody can post this form, and the description is free text. */
    private static String errorCode(List<String> sent) {
        Optional<String> code = sent.stream().findFirst().map(text -> text.toLowerCase(Locale.ROOT));
        return code.map(text -> text.replaceAll("[^a-z_]", ""))
                .filter(text -> !text.isEmpty())
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST_ERROR_CODE)))
                .orElse("unknown");
    }

    /** Without either part: both are secrets for the next minutes. */
    @Override
    public String toString() {
        return "LaunchResponse[withheld]";
    }
}
