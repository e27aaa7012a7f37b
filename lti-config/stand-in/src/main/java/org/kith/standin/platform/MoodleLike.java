package org.kith.standin.platform;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.standin.school.Course;
import org.kith.standin.school.Person;
import org.kith.standin.school.Place;
import org.kith.standin.school.School;
import org.kith.standin.tools.Installation;
import org.kith.standin.tools.Installations;

/**
 * Moodle as a platform, observed on a stock 4.5.6. It knows only launches in a course.
 *
 * @see <a href="https://github.com/moodle/moodle/blob/MOODLE_405_STABLE/mod/lti/auth.php">mod/lti/auth.php</a>
 */
public final class MoodleLike implements Behaviour {
    private static final List<String> DEMANDED =
            List.of("scope", "response_type", "client_id", "redirect_uri", "login_hint", "nonce", "lti_message_hint");

    private final Registration registration;
    private final URI lms;
    private final Installations installations;
    private final PlatformKeys keys;
    private final PreparedLaunches launches;
    private final MoodleClaims claims;

    public MoodleLike(URI lms, Tool tool, PlatformKeys keys, PreparedLaunches launches) {
        this.registration = new Registration("moodle", lms.toString(), "hy3IfY2JrjkGf9L", "1");
        this.lms = lms;
        this.keys = keys;
        this.launches = launches;
        this.claims = new MoodleClaims(lms, this);
        this.installations = new Installations(1, (number, place) -> String.valueOf(number));
        installations.register(tool.registeredByHand(registration.clientId(), MoodleVariables.USUAL));
        installations.deploy(registration.clientId(), School.LINCOLN, true);
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
    public Installations installations() {
        return installations;
    }

    @Override
    public PlatformKeys keys() {
        return keys;
    }

    @Override
    public Optional<Errand> choosing(String proof) {
        return launches.choosing(id -> MoodleClaims.sessionKey(id).equals(proof));
    }

    /** The number in the middle says which deployment asks. */
    @Override
    public Optional<String> rosterUrl(Place place, Installation installation) {
        return place instanceof Course course
                ? Optional.of("%s/mod/lti/services.php/CourseSection/%d/bindings/%d/memberships"
                        .formatted(lms, course.number(), installation.number()))
                : Optional.empty();
    }

    @Override
    public Frame frame(Link link) {
        String allow = "microphone %1$s; camera %1$s; geolocation %1$s; midi %1$s; encrypted-media %1$s; autoplay %1$s";
        return new Frame(
                "contentframe",
                allow.formatted(Tool.originOf(link.tool().addresses().login())));
    }

    @Override
    public Map<String, String> login(Errand errand) {
        PreparedLaunch launch = launches.prepare(errand);
        Link link = errand.link();
        Map<String, String> login = new LinkedHashMap<>();
        login.put("iss", registration.issuer());
        login.put("target_link_uri", link.target(errand.place()).toString());
        login.put("login_hint", loginHint(errand.person()));
        login.put("lti_message_hint", MoodleHint.of(launch));
        login.put("client_id", link.tool().clientId());
        login.put("lti_deployment_id", link.installation().deployment().id());
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
        return new AuthAnswer.Posted(URI.create(request.value("redirect_uri")), fields);
    }

    private PreparedLaunch check(AuthRequest request, Optional<Person> signedIn) {
        List<String> missing = request.missing(DEMANDED);
        demand(missing.isEmpty(), "Missing parameters: " + String.join(", ", missing));
        demand(request.is("scope", "openid"), "The scope must be openid and nothing else.");
        demand(request.is("response_type", "id_token"), "The response_type must be id_token.");
        PreparedLaunch launch = taken(request.value("lti_message_hint"));
        demand(
                launch.link().tool().mayReceive(request.value("redirect_uri")),
                "The redirect_uri is not one that was registered.");
        tell(launch.isFor(request.value("client_id")), "unauthorized_client", "");
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
        return keys.sign(all);
    }

    private static String loginHint(Person person) {
        return String.valueOf(person.number());
    }
}
