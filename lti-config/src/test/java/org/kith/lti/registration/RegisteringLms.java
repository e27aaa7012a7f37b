package org.kith.lti.registration;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kith.lti.testing.Samples;
import org.kith.lti.testing.ScriptedServer;

/** A Moodle 4.5 as it was recorded, now on this computer, whose configuration a test may change in one place. */
final class RegisteringLms implements AutoCloseable {
    static final URI OWN = URI.create("https://kith.example:8443");
    static final String LTI = "https://purl.imsglobal.org/spec/lti-platform-configuration";
    private static final String RECORDED = "http://127.0.0.1:8100";

    final ScriptedServer server = new ScriptedServer();
    private final DynamicRegistration registration = new DynamicRegistration(ScriptedServer.outgoing());
    private final Map<String, Object> configuration = recorded("moodle-4.5/openid-configuration.json", "body");

    RegisteringLms() {
        publish();
        answer(200, answer());
    }

    /** What Moodle answered to a registration. */
    Map<String, Object> answer() {
        return Samples.object(recorded("moodle-4.5/registration-dynamic.json", "registration"), "body");
    }

    void answer(int status, Map<String, Object> body) {
        answer(status, JSONObjectUtils.toJSONString(body));
    }

    void answer(int status, String body) {
        server.on("/mod/lti/openid-registration.php", status, body);
    }

    RegisteringLms with(String field, Object value) {
        configuration.put(field, value);
        publish();
        return this;
    }

    RegisteringLms without(String field) {
        configuration.remove(field);
        publish();
        return this;
    }

    RegisteringLms withAbility(String field, Object value) {
        Map<String, Object> lti = new LinkedHashMap<>(Samples.object(configuration, LTI));
        lti.put(field, value);
        return with(LTI, lti);
    }

    RegistrationInvitation invitation() {
        return new RegistrationInvitation(server.address("/openid"), Optional.of("s3cret"));
    }

    PlatformConfiguration configuration() {
        return registration.configuration(invitation());
    }

    ToolRegistration proposal() {
        return registration.proposal(OWN, configuration());
    }

    Registered register() {
        PlatformConfiguration known = configuration();
        return registration.register(invitation(), known, registration.proposal(OWN, known));
    }

    RegistrationRefused refusal() {
        return catchThrowableOfType(RegistrationRefused.class, this::register);
    }

    private void publish() {
        server.on("/openid", 200, JSONObjectUtils.toJSONString(configuration));
    }

    private Map<String, Object> recorded(String path, String name) {
        try {
            String text = JSONObjectUtils.toJSONString(Samples.object(Samples.read(path), name));
            return JSONObjectUtils.parse(
                    text.replace(RECORDED, server.address("").toString()));
        } catch (ParseException notJson) {
            throw new IllegalArgumentException(path, notJson);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
