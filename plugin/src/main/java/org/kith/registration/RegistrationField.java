package org.kith.registration;

import java.util.Arrays;
import java.util.Optional;

/** What an LMS tells its administrator about itself, by the name it has in our form. The order is that of the page. */
public enum RegistrationField {
    NAME("name", "", Kind.TEXT),
    ISSUER("issuer", "issuer", Kind.ADDRESS),
    CLIENT_ID("client_id", "clientId", Kind.TEXT),
    DEPLOYMENTS("deployment_id", "", Kind.LINES),
    JWKS_URI("jwks_uri", "jwksUri", Kind.ADDRESS),
    TOKEN_ENDPOINT("token_endpoint", "tokenEndpoint", Kind.ADDRESS),
    AUTHORIZATION_ENDPOINT("authorization_endpoint", "authorizationEndpoint", Kind.ADDRESS),
    PRODUCT_FAMILY("product_family", "productFamily", Kind.CHOICE);

    private final String parameter;
    private final String component;
    private final Kind kind;

    RegistrationField(String parameter, String component, Kind kind) {
        this.parameter = parameter;
        this.component = component;
        this.kind = kind;
    }

    /** Name of the form's field. */
    public String parameter() {
        return parameter;
    }

    public Kind kind() {
        return kind;
    }

    public boolean isRequired() {
        return this != DEPLOYMENTS && this != TOKEN_ENDPOINT;
    }

    /** Something {@link org.kith.lti.Platform} has no objection to. */
    String sound() {
        return kind == Kind.ADDRESS ? "https://lms.example" : "x";
    }

    /** The field of a component of {@link org.kith.lti.Platform}. */
    static Optional<RegistrationField> ofComponent(String component) {
        return Arrays.stream(values())
                .filter(field -> field.component.equals(component))
                .findFirst();
    }

    /** How it is typed. */
    public enum Kind {
        TEXT,
        ADDRESS,
        LINES,
        CHOICE
    }
}
