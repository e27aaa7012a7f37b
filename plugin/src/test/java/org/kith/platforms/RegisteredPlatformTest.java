package org.kith.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.lti.Platform;

class RegisteredPlatformTest {

    @ParameterizedTest
    @CsvSource({"canvas,canvas", "moodle,moodle", "Moodle,moodle", "sakai,plain"})
    void looksLikeTheProductWeKnow(String family, String skin) {
        URI address = URI.create("https://lms.example/x");
        Platform platform = new Platform("https://lms.example", "1", address, address, Optional.empty(), family);

        RegisteredPlatform registered = new RegisteredPlatform(
                UUID.randomUUID(),
                "Lincoln",
                platform,
                PlatformState.ACTIVE,
                List.of(),
                List.of(),
                List.of(),
                Instant.EPOCH,
                Optional.empty());

        assertThat(registered.skin()).isEqualTo(skin);
    }
}
