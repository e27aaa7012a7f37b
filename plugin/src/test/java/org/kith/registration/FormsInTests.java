package org.kith.registration;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;

/** One valid registration of an LMS that is down, as a browser sends it; a test changes one field. */
final class FormsInTests {

    static final String KEY = "the-operator-s-key-is-long";

    private FormsInTests() {}

    static MultivaluedMap<String, String> moodle() {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        form.putSingle("key", KEY);
        form.putSingle("name", "Lincoln Elementary");
        form.putSingle("product_family", "moodle");
        form.putSingle("issuer", "https://moodle.lincoln.example");
        form.putSingle("client_id", "uZ3kd81PqLm0");
        form.putSingle("authorization_endpoint", "https://moodle.lincoln.example/mod/lti/auth.php");
        form.putSingle("jwks_uri", "https://moodle.lincoln.example/mod/lti/certs.php");
        form.putSingle("token_endpoint", "https://moodle.lincoln.example/mod/lti/token.php");
        form.putSingle("deployment_id", "1");
        form.putSingle("anyway", "yes");
        return form;
    }

    static MultivaluedMap<String, String> moodleWith(String field, String... values) {
        MultivaluedMap<String, String> form = moodle();
        form.put(field, List.of(values));
        return form;
    }
}
