package org.kith.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.lti.KeyStatus;
import org.kith.lti.Platform;
import org.kith.page.Language;
import org.kith.page.Words;
import org.kith.platforms.Finding.State;

class HealthTest {

    private static final Instant NOW = Instant.parse("2026-10-07T13:30:00Z");
    private static final KeyStatus READ = new KeyStatus(NOW, 2, Optional.empty());
    private static final KeyStatus SILENT = new KeyStatus(NOW, 0, Optional.of("status 404"));

    @Test
    void everythingWorks() {
        assertThat(health(READ, "1").findings()).extracting(Finding::state).containsOnly(State.WORKS);
    }

    @Test
    void whatFailsComesFirst() {
        Finding first = health(SILENT, "1").findings().get(0);

        assertThat(first.key()).isEqualTo("keys.unreachable");
        assertThat(first.state()).isEqualTo(State.NEEDS_YOU);
    }

    @Test
    void aKeySetWithoutAKeyForUsNeedsSomebody() {
        Finding first =
                health(new KeyStatus(NOW, 0, Optional.empty()), "1").findings().get(0);

        assertThat(first.key()).isEqualTo("keys.none");
    }

    @Test
    void keysNobodyHasAskedForAreNoFailure() {
        Health health = new Health(platform("1"), Optional.empty(), new Words(Language.ENGLISH), ZoneOffset.UTC);

        assertThat(health.findings().get(0).state()).isEqualTo(State.WAITING);
    }

    @Test
    void waitsForTheFirstDeployment() {
        Finding first = health(READ).findings().get(0);

        assertThat(first.key()).isEqualTo("registered.nobody");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isSaidInWholeSentences(Language language) {
        Words words = new Words(language);

        List<String> said = health(SILENT, "1", "2").findings().stream()
                .map(finding -> words.text("health." + finding.key() + ".text", finding.toArguments()))
                .toList();

        assertThat(said).allMatch(sentence -> sentence.endsWith(".") && !sentence.contains("{"));
    }

    private static Health health(KeyStatus keys, String... deployments) {
        return new Health(platform(deployments), Optional.of(keys), new Words(Language.ENGLISH), ZoneOffset.UTC);
    }

    private static RegisteredPlatform platform(String... deployments) {
        URI address = URI.create("https://lms.example/x");
        Platform platform = new Platform("https://lms.example", "1", address, address, Optional.empty(), "moodle");
        return new RegisteredPlatform(
                UUID.randomUUID(), "Lincoln", platform, List.of(deployments), NOW, Optional.of(NOW));
    }
}
