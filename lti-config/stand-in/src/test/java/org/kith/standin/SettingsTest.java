package org.kith.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void putsLmsAndToolOnDifferentHostsIfNothingIsSet() {
        Settings settings = settings(Map.of());

        assertThat(settings.url()).isEqualTo(URI.create("http://127.0.0.1:8080/lms"));
        assertThat(settings.toolUrl()).isEqualTo(URI.create("http://localhost:8080"));
        assertThat(settings.registrationKey()).isNull();
        assertThat(settings.demo()).isTrue();
    }

    @Test
    void takesWhatIsSet() {
        Settings settings = settings(
                Map.of("lms.url", "https://lms.example/lms/", "lms.registration.key", "secret", "lms.demo", "false"));

        assertThat(settings.url()).isEqualTo(URI.create("https://lms.example/lms"));
        assertThat(settings.registrationKey()).isEqualTo("secret");
        assertThat(settings.demo()).isFalse();
    }

    private static Settings settings(Map<String, String> set) {
        return Settings.readFrom(name -> Optional.ofNullable(set.get(name)));
    }
}
