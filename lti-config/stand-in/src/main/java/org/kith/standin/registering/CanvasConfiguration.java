package org.kith.standin.registering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.standin.http.Call;
import org.kith.standin.http.Endpoint;
import org.kith.standin.http.Reply;
import org.kith.standin.platform.Endpoints;
import org.kith.standin.school.School;

/** Canvas's openid configuration. Whoever reads it brings the token that stands in the query of its address. */
public record CanvasConfiguration(String issuer, Endpoints endpoints, RegistrationTokens tokens) implements Endpoint {
    private static final List<String> VARIABLES = List.of(
            "com.instructure.User.observees",
            "com.instructure.Observee.sisIds",
            "com.instructure.User.student_view",
            "com.instructure.PostMessageToken",
            "Canvas.course.id",
            "Canvas.course.sectionIds",
            "Canvas.enrollment.enrollmentState",
            "Canvas.membership.roles",
            "Canvas.user.sisSourceId",
            "CourseSection.sourcedId",
            "Person.sourcedId",
            "Person.address.timezone");

    @Override
    public Reply answer(Call call) {
        String token =
                call.parameter("registration_token").isEmpty() ? call.bearer() : call.parameter("registration_token");
        if (tokens.read(token).isEmpty()) {
            return Reply.json(401, Map.of("errorMessage", "Invalid registration_token"));
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("issuer", issuer);
        all.put("authorization_endpoint", endpoints.authorization().toString());
        all.put("registration_endpoint", endpoints.registration().toString());
        all.put("jwks_uri", endpoints.keys().toString());
        all.put("token_endpoint", endpoints.token().toString());
        all.put("token_endpoint_auth_methods_supported", List.of("private_key_jwt"));
        all.put("token_endpoint_auth_signing_alg_values_supported", List.of("RS256"));
        all.put("scopes_supported", Scopes.CANVAS);
        all.put("response_types_supported", List.of("id_token"));
        all.put("id_token_signing_alg_values_supported", List.of("RS256"));
        all.put("claims_supported", claims());
        all.put("subject_types_supported", List.of("public"));
        all.put("https://purl.imsglobal.org/spec/lti-platform-configuration", platform());
        return Reply.json(200, all);
    }

    private static List<String> claims() {
        return List.of("sub", "picture", "email", "name", "given_name", "family_name", "locale");
    }

    private static Map<String, Object> platform() {
        return Map.of(
                "product_family_code",
                "canvas",
                "version",
                "OpenSource",
                "messages_supported",
                List.of(
                        message("LtiResourceLinkRequest", "course_navigation", "account_navigation"),
                        message("LtiDeepLinkingRequest", "link_selection")),
                "variables",
                VARIABLES,
                CanvasWords.PREFIX + "account_name",
                School.LINCOLN.title(),
                CanvasWords.PREFIX + "account_lti_guid",
                "lincoln-guid:canvas-lms");
    }

    private static Map<String, Object> message(String type, String... placements) {
        return Map.of(
                "type",
                type,
                "placements",
                List.of(placements).stream().map(CanvasWords.PREFIX::concat).toList());
    }
}
