package org.kith.lti;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The course a launch comes from (LTI Core 1.3, 5.4.1), or on Canvas the account.
 *
 * @param types short names, such as CourseSection, however the platform spelt them
 */
public record Context(String id, Optional<String> label, Optional<String> title, List<String> types) {

    private static final int MOST_TYPES = 20;
    private static final Pattern VOCABULARY = Pattern.compile(
            "(?:http://purl\\.imsglobal\\.org/vocab/lis/v2/course#|urn:lti:context-type:ims/lis/)?(\\w{1,64})");

    static Optional<Context> from(Claims claims) {
        return claims.object(ClaimNames.CONTEXT)
                .map(context -> new Context(
                        context.id("id", LaunchProblem.CLAIM_MALFORMED),
                        context.shown("label"),
                        context.shown("title"),
                        types(context.value("type").orElse(List.of()))));
    }

    public boolean isCourse() {
        return types.stream().anyMatch(type -> type.startsWith("Course"));
    }

    /** Canvas' word for a launch from an account's own menu; it is in no vocabulary. */
    public boolean isAccount() {
        return types.contains("Account");
    }

    private static List<String> types(Object sent) {
        List<?> types = sent instanceof List<?> several ? several : List.of(sent);
        return types.stream()
                .limit(MOST_TYPES)
                .map(type -> VOCABULARY.matcher(type.toString()))
                .filter(known -> known.matches())
                .map(known -> known.group(1))
                .toList();
    }
}
