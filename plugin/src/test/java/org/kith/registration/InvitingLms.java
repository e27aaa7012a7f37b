package org.kith.registration;

import com.nimbusds.jose.util.JSONObjectUtils;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kith.lti.testing.Samples;
import org.kith.lti.testing.ScriptedServer;

/** A Moodle as it was recorded, now on this computer, that invites us to register and answers as a test says. */
final class InvitingLms implements AutoCloseable {

    static final String REGISTRATION = "/mod/lti/openid-registration.php";

    private static final String RECORDED = "http://127.0.0.1:8100";
    private static final String PLATFORM = "https://purl.imsglobal.org/spec/lti-platform-configuration";

    final ScriptedServer server = new ScriptedServer();
    private final Map<String, Object> configuration = recorded("moodle-4.5/openid-configuration.json", "body");

    InvitingLms() {
        publish();
        answers("hy3IfY2JrjkGf9L", "1");
    }

    String issuer() {
        return server.address("").toString();
    }

    /** What the LMS adds to the address of our page. */
    MultivaluedMap<String, String> invites(String key) {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        query.putSingle("key", key);
        query.putSingle("openid_configuration", server.address("/openid").toString());
        query.putSingle("registration_token", "s3cret");
        return query;
    }

    InvitingLms answers(String clientId, String deployment) {
        server.on(
                REGISTRATION,
                200,
                "{\"client_id\":\"%s\",\"deployment_id\":\"%s\",\"scope\":\"\"}".formatted(clientId, deployment));
        return this;
    }

    InvitingLms refuses(String words) {
        server.on(REGISTRATION, 400, words);
        return this;
    }

    /** As Canvas says it. */
    InvitingLms called(String name) {
        Map<String, Object> lti = new LinkedHashMap<>(Samples.object(configuration, PLATFORM));
        lti.put("https://canvas.instructure.com/lti/account_name", name);
        return with(PLATFORM, lti);
    }

    InvitingLms with(String field, Object value) {
        configuration.put(field, value);
        publish();
        return this;
    }

    private void publish() {
        server.on("/openid", 200, JSONObjectUtils.toJSONString(configuration));
    }

    private Map<String, Object> recorded(String path, String name) {
        try {
            String text = JSONObjectUtils.toJSONString(Samples.object(Samples.read(path), name));
            return JSONObjectUtils.parse(text.replace(RECORDED, issuer()));
        } catch (ParseException notJson) {
            throw new IllegalArgumentException(path, notJson);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
