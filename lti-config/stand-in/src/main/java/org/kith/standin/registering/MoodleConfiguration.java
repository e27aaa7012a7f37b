package org.kith.standin.registering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.standin.http.Call;
import org.kith.standin.http.Endpoint;
import org.kith.standin.http.Reply;
import org.kith.standin.platform.Endpoints;

/** Moodle's openid configuration. Everybody may read it. */
public record MoodleConfiguration(String issuer, Endpoints endpoints) implements Endpoint {
    private static final List<String> VARIABLES = List.of(
            "basic-lti-launch-request",
            "ContentItemSelectionRequest",
            "ToolProxyRegistrationRequest",
            "Context.id",
            "Context.title",
            "Context.label",
            "Context.id.history",
            "Context.sourcedId",
            "Context.timeFrame.begin",
            "CourseSection.title",
            "CourseSection.label",
            "CourseSection.sourcedId",
            "CourseSection.timeFrame.begin",
            "CourseSection.timeFrame.end",
            "ResourceLink.id",
            "ResourceLink.title",
            "ResourceLink.description",
            "User.id",
            "User.username",
            "Person.name.full",
            "Person.name.given",
            "Person.name.family",
            "Person.email.primary",
            "Person.sourcedId",
            "Person.address.country",
            "Person.address.timezone",
            "Membership.role",
            "Result.sourcedId",
            "Moodle.Person.userGroupIds");

    @Override
    public Reply answer(Call call) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("issuer", issuer);
        all.put("token_endpoint", endpoints.token().toString());
        all.put("token_endpoint_auth_methods_supported", List.of("private_key_jwt"));
        all.put("token_endpoint_auth_signing_alg_values_supported", List.of("RS256"));
        all.put("jwks_uri", endpoints.keys().toString());
        all.put("authorization_endpoint", endpoints.authorization().toString());
        all.put("registration_endpoint", endpoints.registration().toString());
        all.put("scopes_supported", Scopes.MOODLE);
        all.put("response_types_supported", List.of("id_token"));
        all.put("subject_types_supported", List.of("public", "pairwise"));
        all.put("id_token_signing_alg_values_supported", List.of("RS256"));
        all.put("claims_supported", List.of("sub", "iss", "name", "given_name", "family_name", "email"));
        all.put("https://purl.imsglobal.org/spec/lti-platform-configuration", platform());
        return Reply.json(200, all);
    }

    private static Map<String, Object> platform() {
        Map<String, Object> choosing = Map.of("type", "LtiDeepLinkingRequest", "placements", List.of("ContentArea"));
        return Map.of(
                "product_family_code",
                "moodle",
                "version",
                "4.5.6 (Build: 20250811)",
                "messages_supported",
                List.of(Map.of("type", "LtiResourceLinkRequest"), choosing),
                "variables",
                VARIABLES);
    }
}
