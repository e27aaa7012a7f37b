package org.kith.standin.registering;

import java.util.List;

/** The services a platform knows. */
final class Scopes {
    static final String ROSTER = "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";

    private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/scope/";

    static final List<String> MOODLE = List.of(
            "https://purl.imsglobal.org/spec/lti-bo/scope/basicoutcome",
            AGS + "lineitem.readonly",
            AGS + "result.readonly",
            AGS + "score",
            AGS + "lineitem",
            ROSTER,
            "https://purl.imsglobal.org/spec/lti-ts/scope/toolsetting",
            "openid");

    static final List<String> CANVAS = List.of(
            "openid", AGS + "lineitem", AGS + "lineitem.readonly", AGS + "result.readonly", AGS + "score", ROSTER);

    private Scopes() {}
}
