package org.kith.standin.platform;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.kith.standin.school.Course;
import org.kith.standin.school.Person;
import org.kith.standin.school.Place;

/** One launch, from the click to the answer, with a clock that is set by hand. */
final class Trial {
    static final Instant CLICK = Instant.parse("2026-10-07T17:20:00Z");

    /** Making keys is slow, and one pair does for every test. */
    private static final Behaviours.Keys KEYS = Behaviours.Keys.generate(Clock.systemUTC());

    private final HandSetClock clock = new HandSetClock();
    private final Tool tool = new Tool(URI.create("http://localhost:8080"));
    private final Behaviours behaviours = new Behaviours(URI.create("http://127.0.0.1:8080/lms"), tool, clock, KEYS);
    private final Behaviour behaviour;

    private Trial(String behaviour) {
        this.behaviour = behaviours.named(behaviour).orElseThrow();
    }

    static Trial likeCanvas() {
        return new Trial("canvas");
    }

    static Trial likeMoodle() {
        return new Trial("moodle");
    }

    Map<String, String> click(Person person, Place place) {
        return behaviour.login(new Errand(person, place, Target.IFRAME, Link.to(behaviour.first())));
    }

    /** What a faultless tool makes of the login. */
    Map<String, String> request(Map<String, String> login) {
        Map<String, String> request = new HashMap<>(Map.of(
                "scope", "openid",
                "response_type", "id_token",
                "response_mode", "form_post",
                "prompt", "none",
                "nonce", "a-nonce",
                "state", "a-state",
                "redirect_uri", tool.launch().toString()));
        Map.of("client_id", "client_id", "login_hint", "login_hint", "lti_message_hint", "lti_message_hint")
                .forEach((to, from) -> request.put(to, login.getOrDefault(from, "")));
        return request;
    }

    void passes(Duration time) {
        clock.now = clock.now.plus(time);
    }

    AuthAnswer answer(Map<String, String> request, Person signedIn) {
        return behaviour.answer(new AuthRequest(request), Optional.of(signedIn));
    }

    AuthAnswer answerNobody(Map<String, String> request) {
        return behaviour.answer(new AuthRequest(request), Optional.empty());
    }

    /** Mateo opens the tool, and his tool's request has one thing changed. */
    AuthAnswer answerAfter(Consumer<Map<String, String>> change) {
        Map<String, String> request = request(click(Person.MATEO, Course.SCIENCE));
        change.accept(request);
        return answer(request, Person.MATEO);
    }

    Map<String, Object> launch(Person person, Place place) {
        return claims(answer(request(click(person, place)), person));
    }

    Map<String, Object> claims(AuthAnswer answer) {
        String token = fields(answer).getOrDefault("id_token", "no token");
        return behaviours.keys().stream()
                .map(key -> key.read(token))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no token signed by us in " + answer));
    }

    static Map<String, String> fields(AuthAnswer answer) {
        if (answer instanceof AuthAnswer.Posted posted) {
            return posted.fields();
        }
        throw new AssertionError("nothing was posted: " + answer);
    }

    static Map<?, ?> section(Map<String, Object> claims, String name) {
        return (Map<?, ?>) claims.getOrDefault(Lti.CLAIM + name, Map.of());
    }

    private static final class HandSetClock extends Clock {
        private Instant now = CLICK;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
