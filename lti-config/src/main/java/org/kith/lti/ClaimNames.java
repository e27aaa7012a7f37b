package org.kith.lti;

/** The names of the claims we read, as LTI Core 1.3 (5.3 and 5.4) spells them. */
public final class ClaimNames {
    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";

    public static final String MESSAGE_TYPE = LTI + "message_type";
    public static final String VERSION = LTI + "version";
    public static final String DEPLOYMENT_ID = LTI + "deployment_id";
    public static final String TARGET_LINK_URI = LTI + "target_link_uri";
    public static final String RESOURCE_LINK = LTI + "resource_link";
    public static final String ROLES = LTI + "roles";
    public static final String CONTEXT = LTI + "context";
    public static final String TOOL_PLATFORM = LTI + "tool_platform";
    public static final String ROLE_SCOPE_MENTOR = LTI + "role_scope_mentor";
    public static final String LAUNCH_PRESENTATION = LTI + "launch_presentation";
    public static final String LIS = LTI + "lis";
    public static final String CUSTOM = LTI + "custom";

    /** Names and Role Provisioning Services 2.0, 3.6.1.1. */
    public static final String NAMES_ROLE_SERVICE = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";
    /** Deep Linking 2.0, 4.4.1. */
    public static final String DEEP_LINKING_SETTINGS =
            "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";

    /** Our own custom field: on Canvas it is filled from {@code $com.instructure.User.observees}. */
    public static final String OBSERVEES = "observees";

    private ClaimNames() {}
}
