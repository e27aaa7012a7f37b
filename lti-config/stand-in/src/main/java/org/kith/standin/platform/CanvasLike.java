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
 * Canvas as a platform.
 *
 * @see <a href="https://canvas.instructure.com/doc/api/file.lti_launch_overview.html">Canvas, LTI launch overview</a>
 */
public final class CanvasLike implements Behaviour {
    private static final int FIRST = 4127;
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
    private final URI lms;
    private final Installations installations;
    private final PlatformKeys keys;
    private final PreparedLaunches launches;
    private final CanvasHint hint;
    private final CanvasClaims claims;

    public CanvasLike(URI lms, Tool tool, PlatformKeys keys, PreparedLaunches launches) {
        this.registration = new Registration(
                "canvas", lms + "/canvas", "105930000000000214", FIRST + ":" + OpaqueId.hex(School.LINCOLN.key()));
        this.lms = lms;
        this.keys = keys;
        this.launches = launches;
        this.hint = new CanvasHint(keys);
        this.claims = new CanvasClaims(lms, this);
        this.installations = new Installations(FIRST, (number, place) -> number + ":" + OpaqueId.hex(place.key()));
        installations.register(tool.registeredByHand(registration.clientId(), CanvasVariables.USUAL));
        installations.deploy(registration.clientId(), School.LINCOLN, true);
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
    public Installations installations() {
        return installations;
    }

    @Override
    public PlatformKeys keys() {
        return keys;
    }

    @Override
    public Optional<Errand> choosing(String proof) {
        return launches.choosing(proof::equals);
    }

    /** Accounts have no roster. */
    @Override
    public Optional<String> rosterUrl(Place place, Installation installation) {
        return place instanceof Course course
                ? Optional.of(lms + "/api/lti/courses/" + course.number() + "/names_and_roles")
                : Optional.empty();
    }

    @Override
    public Place administration() {
        return School.LINCOLN;
    }

    @Override
    public Frame frame(Link link) {
        return new Frame("tool_content", ALLOWED);
    }

    @Override
    public Map<String, String> login(Errand errand) {
        PreparedLaunch launch = launches.prepare(errand);
        Link link = errand.link();
        Map<String, String> login = new LinkedHashMap<>();
        login.put("iss", registration.issuer());
        login.put("login_hint", loginHint(errand.person()));
        login.put("client_id", link.tool().clientId());
        login.put("deployment_id", link.installation().deployment().id());
        login.put("target_link_uri", link.target(errand.place()).toString());
        login.put("lti_message_hint", hint.of(launch));
        login.put("canvas_environment", "prod");
        login.put("canvas_region", "not_configured");
        login.put("lti_storage_target", STORAGE_FRAME);
        return login;
    }

    @Override
    public AuthAnswer answer(AuthRequest request, Optional<Person> signedIn) {
        String redirect = request.value("redirect_uri");
        if (installations.tools().stream().noneMatch(tool -> tool.mayReceive(redirect))) {
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
        return new AuthAnswer.Posted(URI.create(redirect), fields);
    }

    private PreparedLaunch check(AuthRequest request, Optional<Person> signedIn) {
        checkParameters(request);
        boolean known = installations
                .tool(request.value("client_id"))
                .filter(tool -> tool.mayReceive(request.value("redirect_uri")))
                .isPresent();
        if (!known) {
            throw new AuthRefused("unauthorized_client", "Client not authorized in requested context");
        }
        Person person = signedIn.orElseThrow(() -> new AuthRefused("login_required", "Nobody is signed in"));
        if (!request.is("login_hint", loginHint(person))) {
            throw new AuthRefused("login_required", "The login_hint is not the person who is signed in");
        }
        return hint.launchId(request.value("lti_message_hint"))
                .flatMap(launches::take)
                .filter(launch -> launch.person() == person && launch.isFor(request.value("client_id")))
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
        return keys.sign(all);
    }

    private static String loginHint(Person person) {
        return CanvasPeople.legacyId(person);
    }
}
