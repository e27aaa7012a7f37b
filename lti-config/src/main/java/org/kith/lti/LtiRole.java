package org.kith.lti;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody is, and where (LTI Core 1.3, A.2). The name is that of the principal role, taken from the <em>path</em> of the URI:
 * {@code membership/Learner#Instructor} is a kind of learner, and reading only what follows the {@code #} would make a teacher of them.
 */
public record LtiRole(Scope scope, String name) {

    /** Where the role holds. */
    public enum Scope {
        /** In the course of this launch; the only scope that says what somebody may do there. */
        MEMBERSHIP,
        /** Somewhere in the school: Canvas reports here what the person is in <em>other</em> courses. */
        INSTITUTION,
        /** In the LMS as software. */
        SYSTEM,
        /** An addition to other roles: a test user, such as Canvas' Student View (LTI Core 1.3, A.2.1). */
        TEST_USER
    }

    private static final Set<String> MEMBERSHIPS = Set.of(
            "Administrator", "ContentDeveloper", "Instructor", "Learner", "Manager", "Member", "Mentor", "Officer");

    private static final int LONGEST = 255;
    private static final String TEST_USER = "http://purl.imsglobal.org/vocab/lti/system/person#TestUser";
    private static final String LIS = "http://purl\\.imsglobal\\.org/vocab/lis/v2/";
    private static final Pattern MEMBERSHIP =
            Pattern.compile(LIS + "membership(?:#(\\w+)|/(\\w+)#\\w+)|urn:lti:role:ims/lis/(\\w+)(?:/\\w+)?|(\\w+)");
    /** Without {@code institution/} is the older spelling, which Moodle's roster still uses. */
    private static final Pattern INSTITUTION =
            Pattern.compile(LIS + "(?:institution/)?person#(\\w+)|urn:lti:instrole:ims/lis/(\\w+)");

    private static final Pattern SYSTEM = Pattern.compile(LIS + "system/person#(\\w+)|urn:lti:sysrole:ims/lis/(\\w+)");

    /** A role we know from its full URI, its URN or its short name; the last two are deprecated and still sent. */
    static Optional<LtiRole> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (text.equals(TEST_USER)) {
            return Optional.of(new LtiRole(Scope.TEST_USER, "TestUser"));
        }
        return name(MEMBERSHIP, text)
                .filter(MEMBERSHIPS::contains)
                .map(name -> new LtiRole(Scope.MEMBERSHIP, name))
                .or(() -> name(INSTITUTION, text).map(name -> new LtiRole(Scope.INSTITUTION, name)))
                .or(() -> name(SYSTEM, text).map(name -> new LtiRole(Scope.SYSTEM, name)));
    }

    private static Optional<String> name(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return Optional.of(matcher.group(group));
            }
        }
        return Optional.empty();
    }
}
