package org.kith.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.lti.Platform;

class OriginsTest {

    @Test
    void areThoseOfIssuerLoginAndToken() {
        Set<String> origins =
                origins("https://lms.example", "https://login.lms.example/auth", "https://token.lms.example/token");

        assertThat(origins)
                .containsExactly("https://lms.example", "https://login.lms.example", "https://token.lms.example");
    }

    @Test
    void areNamedOnceEach() {
        Set<String> origins = origins("https://lms.example", "https://lms.example/auth", "https://LMS.example/token");

        assertThat(origins).containsExactly("https://lms.example");
    }

    @Test
    void haveAPortOnlyWhenItIsNotTheUsualOne() {
        Set<String> origins =
                origins("https://lms.example:443", "https://lms.example:8443/auth", "http://127.0.0.1:80/t");

        assertThat(origins).containsExactly("http://127.0.0.1", "https://lms.example", "https://lms.example:8443");
    }

    @Test
    void ofCanvasInTheCloudAreAllItsSchools() {
        Set<String> origins = origins(
                "https://canvas.instructure.com",
                "https://sso.canvaslms.com/api/lti/authorize_redirect",
                "https://canvas.lincoln.example/login/oauth2/token");

        assertThat(origins).contains("https://*.instructure.com", "https://canvas.lincoln.example");
    }

    private static Set<String> origins(String issuer, String login, String token) {
        return Origins.of(new Platform(
                issuer,
                "1",
                URI.create(login),
                URI.create("https://keys.example"),
                Optional.of(URI.create(token)),
                "x"));
    }
}
