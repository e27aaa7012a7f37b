package org.kith.standin.testing;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.standin.content.ContentDesk;
import org.kith.standin.http.Call;
import org.kith.standin.http.Endpoint;
import org.kith.standin.http.JsonObject;
import org.kith.standin.http.Reply;
import org.kith.standin.modes.Modes;
import org.kith.standin.platform.AuthAnswer;
import org.kith.standin.platform.AuthRequest;
import org.kith.standin.platform.Behaviour;
import org.kith.standin.platform.Behaviours;
import org.kith.standin.platform.Errand;
import org.kith.standin.platform.Link;
import org.kith.standin.platform.Target;
import org.kith.standin.platform.Tool;
import org.kith.standin.registering.Invitations;
import org.kith.standin.school.Course;
import org.kith.standin.school.Person;
import org.kith.standin.school.School;
import org.kith.standin.services.ToolServices;
import org.kith.standin.tools.Installation;
import org.kith.standin.tools.RegisteredTool;
import org.kith.standin.tools.ToolKeys;

/** One platform as a tool meets it, without a web server. */
public final class TriedLms {
    public static final URI ADDRESS = URI.create("http://127.0.0.1:8080/lms");

    private static final HandSetClock ANY = new HandSetClock();
    /** Making keys is slow, and one pair does for every test. */
    private static final Behaviours.Keys KEYS = Behaviours.Keys.generate(ANY);

    private final HandSetClock clock = new HandSetClock();
    private final Modes modes = new Modes();
    private final Behaviour behaviour;
    private final Invitations invitations;
    private final Endpoint registration;
    private final ContentDesk contentDesk;
    private final Map<String, Endpoint> services;

    private TriedLms(String key) {
        Tool first = new Tool(URI.create("http://localhost:8080"));
        behaviour = new Behaviours(ADDRESS, first, clock, KEYS).named(key).orElseThrow();
        invitations = new Invitations(ADDRESS, behaviour, clock);
        registration = invitations.registration();
        contentDesk = new ContentDesk(behaviour, new ToolKeys(), clock);
        services = new ToolServices(ADDRESS, modes, new ToolKeys(), clock).of(behaviour);
    }

    public static TriedLms likeCanvas() {
        return new TriedLms("canvas");
    }

    public static TriedLms likeMoodle() {
        return new TriedLms("moodle");
    }

    public HandSetClock clock() {
        return clock;
    }

    public Modes modes() {
        return modes;
    }

    public Behaviour behaviour() {
        return behaviour;
    }

    public Invitations invitations() {
        return invitations;
    }

    public long now() {
        return clock.instant().getEpochSecond();
    }

    /** What an administrator hands to a new tool. */
    public String registrationToken() {
        return parameters(invitations.forNew(URI.create("http://tool.example/register")))
                .getOrDefault("registration_token", "");
    }

    public static Map<String, String> parameters(URI invitation) {
        return Stream.of(invitation.getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    public Reply introduce(String token, Map<String, Object> introduction) {
        return registration.answer(new Call(
                "POST",
                ADDRESS + "/registration",
                Map.of(),
                Map.of("authorization", "Bearer " + token),
                TriedTool.json(introduction)));
    }

    public Reply present(String token) {
        return registration.answer(
                new Call("GET", ADDRESS + "/registration", Map.of(), Map.of("authorization", "Bearer " + token), ""));
    }

    /** Registers the tool and puts it into the whole school. */
    public RegisteredTool registered(TriedTool tool) {
        String client =
                json(introduce(registrationToken(), tool.introduction())).text("client_id");
        if (behaviour.installations().of(client).isEmpty()) {
            behaviour.installations().deploy(client, School.LINCOLN, true);
        }
        behaviour
                .installations()
                .of(client)
                .forEach(each -> behaviour.installations().activate(each.number()));
        return behaviour.installations().tool(client).orElseThrow();
    }

    public String tokenUrl() {
        return ADDRESS + "/" + behaviour.key() + "/token";
    }

    public Map<String, Object> assertion(RegisteredTool tool) {
        return new HashMap<>(Map.of(
                "iss", tool.clientId(),
                "sub", tool.clientId(),
                "aud", tokenUrl(),
                "iat", now(),
                "exp", now() + 300,
                "jti", "once"));
    }

    public Reply asksForToken(String assertion, String scope) {
        Map<String, String> form = Map.of(
                "grant_type",
                "client_credentials",
                "client_assertion_type",
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                "client_assertion",
                assertion,
                "scope",
                scope);
        return service("/token").answer(new Call("POST", tokenUrl(), form, Map.of(), ""));
    }

    public String accessToken(TriedTool tool, RegisteredTool registered) {
        Map<String, Object> assertion = assertion(registered);
        assertion.put("jti", "for-the-roster");
        return json(asksForToken(tool.signs(assertion), TriedTool.ROSTER)).text("access_token");
    }

    /** A request to the address of a roster, be it the first or one it was sent on to. */
    public Reply members(URI address, Map<String, String> headers) {
        Map<String, String> parameters = address.getRawQuery() == null ? Map.of() : parameters(address);
        String plain = address.toString().replaceFirst("[?].*$", "");
        return service(behaviour.key().equals("canvas") ? "/api" : "/mod")
                .answer(new Call("GET", plain, parameters, headers, ""));
    }

    private Endpoint service(String part) {
        return services.entrySet().stream()
                .filter(service -> service.getKey().contains(part))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** A teacher opens the tool's page for choosing content, and the tool gets this request. */
    public Map<String, Object> asksForContent(RegisteredTool tool) {
        Installation installation =
                behaviour.installations().of(tool.clientId()).get(0);
        return launch(Person.OKAFOR, Link.choosing(installation));
    }

    /** Everything from the click to the claims the tool reads. */
    public Map<String, Object> launch(Person person, Link link) {
        Map<String, String> login = behaviour.login(new Errand(person, Course.SCIENCE, Target.IFRAME, link));
        RegisteredTool tool = link.installation().tool();
        Map<String, String> request = new HashMap<>(Map.of(
                "scope", "openid",
                "response_type", "id_token",
                "response_mode", "form_post",
                "prompt", "none",
                "nonce", "a-nonce",
                "state", "a-state",
                "client_id", tool.clientId(),
                "redirect_uri", tool.addresses().redirects().get(0).toString(),
                "login_hint", login.getOrDefault("login_hint", ""),
                "lti_message_hint", login.getOrDefault("lti_message_hint", "")));
        if (behaviour.answer(new AuthRequest(request), Optional.of(person)) instanceof AuthAnswer.Posted posted) {
            return behaviour
                    .keys()
                    .read(posted.fields().getOrDefault("id_token", ""))
                    .orElseThrow();
        }
        throw new AssertionError("nothing was posted");
    }

    public ContentDesk contentDesk() {
        return contentDesk;
    }

    public static JsonObject json(Reply reply) {
        return JsonObject.parse(reply.body()).orElseThrow(() -> new AssertionError("no JSON: " + reply));
    }
}
