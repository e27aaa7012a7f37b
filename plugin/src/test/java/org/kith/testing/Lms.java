package org.kith.testing;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kith.lti.Context;
import org.kith.lti.LtiRoles;
import org.kith.lti.Platform;

/** The two registered LMSs, with what each calls people. */
public enum Lms {
    CANVAS("https://canvas.lincoln.example", "10000000000042") {
        @Override
        public LtiRoles roles(Player who) {
            return switch (who.role()) {
                case ADMINISTRATOR -> LtiRoles.of(List.of(INSTITUTION + "Administrator"));
                case TEACHER -> LtiRoles.of(List.of(MEMBERSHIP + "Instructor", INSTITUTION + "Instructor"));
                case STUDENT -> LtiRoles.of(List.of(MEMBERSHIP + "Learner", INSTITUTION + "Student"));
                case GUARDIAN -> LtiRoles.of(List.of(MEMBERSHIP + "Mentor", INSTITUTION + "Observer"));
            };
        }
    },
    /** Has no word for a guardian: one arrives as a learner, with no children named. */
    MOODLE("https://moodle.lincoln.example", "KithAtLincoln") {
        @Override
        public LtiRoles roles(Player who) {
            return switch (who.role()) {
                case ADMINISTRATOR ->
                    LtiRoles.of(List.of(
                            INSTITUTION + "Administrator",
                            "http://purl.imsglobal.org/vocab/lis/v2/system/person#Administrator"));
                case TEACHER -> LtiRoles.of(List.of(MEMBERSHIP + "Instructor"));
                case STUDENT, GUARDIAN -> LtiRoles.of(List.of(MEMBERSHIP + "Learner"));
            };
        }
    };

    public static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";
    public static final String INSTITUTION = "http://purl.imsglobal.org/vocab/lis/v2/institution/person#";

    /** The one deployment named when it was registered. */
    public static final String DEPLOYMENT = "1";

    private final String issuer;
    private final String clientId;

    Lms(String issuer, String clientId) {
        this.issuer = issuer;
        this.clientId = clientId;
    }

    public abstract LtiRoles roles(Player who);

    public String family() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Platform platform() {
        return new Platform(
                issuer,
                clientId,
                URI.create(issuer + "/authorize"),
                URI.create(issuer + "/jwks"),
                Optional.empty(),
                family());
    }

    /** Where its administrators work, outside of any course. */
    public Context account() {
        return new Context(family() + "-account", Optional.empty(), Optional.of("Lincoln"), List.of("Account"));
    }
}
