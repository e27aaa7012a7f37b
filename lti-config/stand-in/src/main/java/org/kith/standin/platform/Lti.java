package org.kith.standin.platform;

/**
 * Names from the standard.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#required-message-claims">LTI Core 1.3, claims</a>
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#role-vocabularies">LTI Core 1.3, roles</a>
 */
final class Lti {
    static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";

    static final String MENTOR = membership("Mentor");
    static final String INSTRUCTOR = membership("Instructor");
    static final String LEARNER = membership("Learner");

    private static final String ROLES = "http://purl.imsglobal.org/vocab/lis/v2/";

    private Lti() {}

    static String membership(String role) {
        return ROLES + "membership#" + role;
    }

    static String institution(String role) {
        return ROLES + "institution/person#" + role;
    }

    static String system(String role) {
        return ROLES + "system/person#" + role;
    }
}
