package org.kith.lti.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.lti.ClaimNames;
import org.kith.lti.Deployments;
import org.kith.lti.ExpectedLaunch;
import org.kith.lti.Platform;
import org.kith.lti.ToolKey;

/**
 * A launch as a platform signs it, to be changed in one place: each change makes a new launch, and the tool goes on expecting the
 * first one. {@code SignedLaunch.canvasTeacher().with("iss", "https://evil.example").token()} is refused for its issuer alone.
 */
public final class SignedLaunch {
    /** The platforms' key; {@link PublishedKeys} should publish it. */
    public static final ToolKey PLATFORM_KEY = ToolKey.generate(Instant.EPOCH);

    private final Map<String, Object> first;
    private final Map<String, Object> header;
    private final Map<String, Object> claims;
    private final ToolKey key;

    private SignedLaunch(
            Map<String, Object> first, Map<String, Object> header, Map<String, Object> claims, ToolKey key) {
        this.first = first;
        this.header = header;
        this.claims = claims;
        this.key = key;
    }

    public static SignedLaunch canvasTeacher() {
        return of(Samples.claims("canvas/canvas-teacher.json"));
    }

    public static SignedLaunch canvasStudent() {
        return of(Samples.claims("canvas/canvas-student.json"));
    }

    /** An observer of Tunde and Ifeoma. */
    public static SignedLaunch canvasMentor() {
        return of(Samples.claims("canvas/canvas-observer-two-children.json"));
    }

    public static SignedLaunch canvasAdministrator() {
        return of(Samples.claims("canvas/canvas-account-admin.json"));
    }

    public static SignedLaunch moodleTeacher() {
        return of(Samples.claims("moodle-samples/moodle-teacher.json"));
    }

    public static SignedLaunch moodleStudent() {
        return of(Samples.claims("moodle-samples/moodle-student.json"));
    }

    /** A parent enrolled in the course, which Moodle calls a learner. */
    public static SignedLaunch moodleParent() {
        return of(Samples.claims("moodle-samples/moodle-parent-custom-role.json"));
    }

    public static SignedLaunch of(Map<String, Object> claims) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("typ", "JWT");
        header.put("alg", "RS256");
        header.put("kid", PLATFORM_KEY.kid());
        return new SignedLaunch(claims, header, claims, PLATFORM_KEY);
    }

    public SignedLaunch with(String claim, @Nullable Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(claims);
        put(changed, claim, value);
        return new SignedLaunch(first, header, changed, key);
    }

    public SignedLaunch without(String claim) {
        Map<String, Object> changed = new LinkedHashMap<>(claims);
        changed.remove(claim);
        return new SignedLaunch(first, header, changed, key);
    }

    /** Adds or changes a custom field and leaves the others. */
    public SignedLaunch withCustom(String field, @Nullable Object value) {
        return withMember(ClaimNames.CUSTOM, field, value);
    }

    /** Adds or changes a member of a claim that is an object. */
    public SignedLaunch withMember(String claim, String member, @Nullable Object value) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (claims.get(claim) instanceof Map<?, ?> present) {
            present.forEach((name, old) -> put(members, String.valueOf(name), old));
        }
        put(members, member, value);
        return with(claim, members);
    }

    public SignedLaunch withHeader(String name, @Nullable Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(header);
        put(changed, name, value);
        return new SignedLaunch(first, changed, claims, key);
    }

    public SignedLaunch withoutHeader(String name) {
        Map<String, Object> changed = new LinkedHashMap<>(header);
        changed.remove(name);
        return new SignedLaunch(first, changed, claims, key);
    }

    /** Signed by, and naming, another key. */
    public SignedLaunch signedBy(ToolKey other) {
        return new SignedLaunch(first, header, claims, other).withHeader("kid", other.kid());
    }

    /** Issued at another time, with the lifetime it has. */
    public SignedLaunch issuedAt(Instant time) {
        long lifetime = number(first, "exp") - number(first, "iat");
        return with("iat", time.getEpochSecond()).with("exp", time.getEpochSecond() + lifetime);
    }

    /** As this platform would send it. */
    public SignedLaunch from(Platform platform) {
        SignedLaunch launch = with("iss", platform.issuer()).with("aud", platform.clientId());
        return claims.containsKey("azp") ? launch.with("azp", platform.clientId()) : launch;
    }

    public String token() {
        return token(payload());
    }

    /** The same header, but this payload, which need not even be JSON. */
    public String token(String payload) {
        String input = signingInput(payload);
        try {
            RSASSASigner signer = new RSASSASigner(RSAKey.parse(key.privateJwk()));
            Base64URL signature =
                    signer.sign(new JWSHeader(JWSAlgorithm.RS256), input.getBytes(StandardCharsets.US_ASCII));
            return input + "." + signature;
        } catch (JOSEException | ParseException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** What a signature would be made of: header and payload, for tests that sign in other ways. */
    public String signingInput() {
        return signingInput(payload());
    }

    public String payload() {
        return JSONObjectUtils.toJSONString(claims);
    }

    public Map<String, Object> claims() {
        return Collections.unmodifiableMap(claims);
    }

    /** The platform as it was registered before anything was changed. */
    public Platform platform(URI jwksUri) {
        String issuer = text(first, "iss");
        String family = first.containsKey("azp") ? "canvas" : "moodle";
        URI authorization = URI.create(issuer + "/authorize");
        return new Platform(issuer, text(first, "aud"), authorization, jwksUri, Optional.empty(), family);
    }

    /** What the tool waits for: the launch before anything was changed. */
    public ExpectedLaunch expected(URI jwksUri) {
        String target = text(first, ClaimNames.TARGET_LINK_URI);
        String deployment = text(first, ClaimNames.DEPLOYMENT_ID);
        Deployments served = (id, roles) -> id.equals(deployment);
        return new ExpectedLaunch(
                platform(jwksUri),
                text(first, "nonce"),
                target,
                URI.create(target).resolve("/"),
                served);
    }

    /** A second after it was first issued. */
    public Instant arrival() {
        return Instant.ofEpochSecond(number(first, "iat")).plus(Duration.ofSeconds(1));
    }

    private String signingInput(String payload) {
        return Base64URL.encode(JSONObjectUtils.toJSONString(header)) + "." + Base64URL.encode(payload);
    }

    @SuppressWarnings("NullAway") // JSON null is a value worth testing with
    private static void put(Map<String, Object> members, String name, @Nullable Object value) {
        members.put(name, value);
    }

    private static String text(Map<String, Object> claims, String name) {
        return (String) Objects.requireNonNull(claims.get(name));
    }

    private static long number(Map<String, Object> claims, String name) {
        return ((Number) Objects.requireNonNull(claims.get(name))).longValue();
    }
}
