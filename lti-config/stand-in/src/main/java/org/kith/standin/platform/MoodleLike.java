package org.kith.standin.platform;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.standin.school.Course;
import org.kith.standin.school.Person;
import org.kith.standin.school.Place;

/**
 * Moodle as a platform, observed on a stock 4.5.6. It knows only launches in a course.
 *
 * @see <a href="https://github.com/moodle/moodle/blob/MOODLE_405_STABLE/mod/lti/auth.php">mod/lti/auth.php</a>
 */
public final class MoodleLike implements Behaviour {
    private static final List<String> DEMANDED =
            List.of("scope", "response_type", "client_id", "redirect_uri", "login_hint", "nonce", "lti_message_hint");

    private final Registration registration;
    private final Tool tool;
    private final SigningKey key;
    private final PreparedLaunches launches;
    private final MoodleClaims claims;

    public MoodleLike(URI lms, Tool tool, SigningKey key, PreparedLaunches launches) {
        this.registration = new Registration("moodle", lms.toString(), "hy3IfY2JrjkGf9L", "1");
        this.tool = tool;
        this.key = key;
        this.launches = launches;
        this.claims = new MoodleClaims(lms, tool, registration);
    }

    @Override
    public String name() {
        return "Moodle";
    }

    @Override
    public Registration registration() {
        return registration;
    }

    @Override
    public Place administration() {
        return Course.SCIENCE;
    }

    @Override
    public Frame frame() {
        String allow = "microphone %1$s; camera %1$s; geolocation %1$s; midi %1$s; encrypted-media %1$s; autoplay %1$s";
        return new Frame("contentframe", allow.formatted(tool.origin()));
    }

    @Override
    public Map<String, String> login(Person person, Place place, Target target) {
        PreparedLaunch launch = launches.prepare(person, place, target);
        Map<String, String> login = new LinkedHashMap<>();
        login.put("iss", registration.issuer());
        login.put("target_link_uri", tool.launch().toString());
        login.put("login_hint", loginHint(person));
        login.put("lti_message_hint", MoodleHint.of(launch));
        login.put("client_id", registration.clientId());
        login.put("lti_deployment_id", registration.deploymentId());
        return login;
    }

    @Override
    public AuthAnswer answer(AuthRequest request, Optional<Person> signedIn) {
        Map<String, String> fields = new LinkedHashMap<>();
        try {
            PreparedLaunch launch = check(request, signedIn);
            fields.put("id_token", token(launch, request.value("nonce")));
        } catch (InvalidRequest invalid) {
            return new AuthAnswer.Shown(invalid.reason());
        } catch (AuthRefused refused) {
            fields.put("error", refused.error());
            if (!refused.description().isEmpty()) {
                fields.put("error_description", refused.description());
            }
        }
        if (request.has("state")) {
            fields.put("state", request.value("state"));
        }
        return new AuthAnswer.Posted(tool.launch(), fields);
    }

    private PreparedLaunch check(AuthRequest request, Optional<Person> signedIn) {
        List<String> missing = request.missing(DEMANDED);
        demand(missing.isEmpty(), "Missing parameters: " + String.join(", ", missing));
        demand(request.is("scope", "openid"), "The scope must be openid and nothing else.");
        demand(request.is("response_type", "id_token"), "The response_type must be id_token.");
        PreparedLaunch launch = taken(request.value("lti_message_hint"));
        demand(
                request.is("redirect_uri", tool.launch().toString()),
                "The redirect_uri is not one that was registered.");
        tell(request.is("client_id", registration.clientId()), "unauthorized_client", "");
        tell(isSignedIn(launch, request, signedIn), "access_denied", "");
        tell(request.is("response_mode", "form_post"), "invalid_request", "Invalid response_mode");
        tell(!request.has("prompt") || request.is("prompt", "none"), "invalid_request", "Invalid prompt");
        return launch;
    }

    private static boolean isSignedIn(PreparedLaunch launch, AuthRequest request, Optional<Person> signedIn) {
        return signedIn.filter(launch.person()::equals)
                .filter(person -> request.is("login_hint", loginHint(person)))
                .isPresent();
    }

    private static void demand(boolean fulfilled, String reason) {
        if (!fulfilled) {
            throw new InvalidRequest(reason);
        }
    }

    private static void tell(boolean fulfilled, String error, String description) {
        if (!fulfilled) {
            throw new AuthRefused(error, description);
        }
    }

    private PreparedLaunch taken(String hint) {
        return MoodleHint.launchId(hint)
                .flatMap(launches::take)
                .filter(launch -> hint.equals(MoodleHint.of(launch)))
                .orElseThrow(
                        () -> new InvalidRequest("This launch was not begun here, is too old or was used before."));
    }

    private String token(PreparedLaunch launch, String nonce) {
        Map<String, Object> all = claims.of(launch, launches.now());
        all.put("nonce", nonce);
        return key.sign(all);
    }

    private static String loginHint(Person person) {
        return String.valueOf(person.number());
    }
}
