package org.kith.standin.platform;

/**
 * Names from the standard.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#required-message-claims">LTI Core 1.3, claims</a>
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#role-vocabularies">LTI Core 1.3, roles</a>
 */
final class Lti {
    static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";

    private static final String ROLES = "http://purl.imsglobal.org/vocab/lis/v2/";

    static final String NRPS_CLAIM = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";
    static final String DEEP_LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    static final String ASSISTANT = ROLES + "membership/Instructor#TeachingAssistant";

    static final String MENTOR = membership("Mentor");
    static final String INSTRUCTOR = membership("Instructor");
    static final String LEARNER = membership("Learner");

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
