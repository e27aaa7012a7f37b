package org.kith.standin.platform;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.standin.school.Person;
import org.kith.standin.school.Place;
import org.kith.standin.school.School;

/**
 * Canvas as a platform.
 *
 * @see <a href="https://canvas.instructure.com/doc/api/file.lti_launch_overview.html">Canvas, LTI launch overview</a>
 */
public final class CanvasLike implements Behaviour {
    private static final String STORAGE_FRAME = "post_message_forwarding";
    private static final String ALLOWED =
            "geolocation *; microphone *; camera *; midi *; encrypted-media *; autoplay *;"
                    + " clipboard-write *; display-capture *";
    private static final List<String> DEMANDED = List.of(
            "client_id",
            "login_hint",
            "lti_message_hint",
            "nonce",
            "prompt",
            "redirect_uri",
            "response_mode",
            "response_type",
            "scope",
            "state");

    private final Registration registration;
    private final Tool tool;
    private final SigningKey key;
    private final PreparedLaunches launches;
    private final CanvasHint hint;
    private final CanvasClaims claims;

    public CanvasLike(URI lms, Tool tool, SigningKey key, PreparedLaunches launches) {
        this.registration = new Registration(
                "canvas", lms + "/canvas", "105930000000000214", "4127:" + OpaqueId.hex(School.LINCOLN.key()));
        this.tool = tool;
        this.key = key;
        this.launches = launches;
        this.hint = new CanvasHint(key);
        this.claims = new CanvasClaims(lms, tool, registration);
    }

    @Override
    public String name() {
        return "Canvas";
    }

    @Override
    public Registration registration() {
        return registration;
    }

    @Override
    public Place administration() {
        return School.LINCOLN;
    }

    @Override
    public Frame frame() {
        return new Frame("tool_content", ALLOWED);
    }

    @Override
    public Map<String, String> login(Person person, Place place, Target target) {
        PreparedLaunch launch = launches.prepare(person, place, target);
        Map<String, String> login = new LinkedHashMap<>();
        login.put("iss", registration.issuer());
        login.put("login_hint", loginHint(person));
        login.put("client_id", registration.clientId());
        login.put("deployment_id", registration.deploymentId());
        login.put("target_link_uri", tool.launch().toString());
        login.put("lti_message_hint", hint.of(launch));
        login.put("canvas_environment", "prod");
        login.put("canvas_region", "not_configured");
        login.put("lti_storage_target", STORAGE_FRAME);
        return login;
    }

    @Override
    public AuthAnswer answer(AuthRequest request, Optional<Person> signedIn) {
        if (!request.is("redirect_uri", tool.launch().toString())) {
            return new AuthAnswer.Shown("The redirect_uri is not one that was registered.");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("utf8", "✓");
        fields.put("authenticity_token", OpaqueId.hex("form"));
        try {
            fields.put("id_token", token(check(request, signedIn), request.value("nonce")));
        } catch (AuthRefused refused) {
            fields.put("error", refused.error());
            fields.put("error_description", refused.description());
        }
        fields.put("state", request.value("state"));
        fields.put("lti_storage_target", STORAGE_FRAME);
        return new AuthAnswer.Posted(tool.launch(), fields);
    }

    private PreparedLaunch check(AuthRequest request, Optional<Person> signedIn) {
        checkParameters(request);
        if (!request.is("client_id", registration.clientId())) {
            throw new AuthRefused("unauthorized_client", "Client not authorized in requested context");
        }
        Person person = signedIn.orElseThrow(() -> new AuthRefused("login_required", "Nobody is signed in"));
        if (!request.is("login_hint", loginHint(person))) {
            throw new AuthRefused("login_required", "The login_hint is not the person who is signed in");
        }
        return hint.launchId(request.value("lti_message_hint"))
                .flatMap(launches::take)
                .filter(launch -> launch.person() == person)
                .orElseThrow(() -> new AuthRefused(
                        "launch_no_longer_valid", "The launch has either expired or already been consumed"));
    }

    private void checkParameters(AuthRequest request) {
        List<String> missing = request.missing(DEMANDED);
        if (!missing.isEmpty()) {
            throw new AuthRefused("invalid_request_object", "Missing parameters: " + String.join(", ", missing));
        }
        Map<String, String> fixed =
                Map.of("scope", "openid", "response_type", "id_token", "response_mode", "form_post", "prompt", "none");
        fixed.forEach((name, expected) -> {
            if (!request.is(name, expected)) {
                throw new AuthRefused("invalid_request_object", "The " + name + " must be " + expected);
            }
        });
    }

    private String token(PreparedLaunch launch, String nonce) {
        Map<String, Object> all = claims.of(launch);
        all.put("nonce", nonce);
        return key.sign(all);
    }

    private static String loginHint(Person person) {
        return CanvasClaims.legacyId(person);
    }
}
