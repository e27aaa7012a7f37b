package org.kith.standin.services;

/** Names from the standard. */
final class Roster {
    static final String SCOPE = "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
    static final String TYPE = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";
    static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";

    private Roster() {}
}
