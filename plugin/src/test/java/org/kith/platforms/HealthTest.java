package org.kith.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.lti.KeyStatus;
import org.kith.lti.LaunchProblem;
import org.kith.lti.Platform;
import org.kith.lti.roster.ServiceProblem;
import org.kith.page.Language;
import org.kith.page.Words;
import org.kith.platforms.Finding.State;

class HealthTest {

    private static final Instant NOW = Instant.parse("2026-10-07T13:30:00Z");
    private static final KeyStatus READ = new KeyStatus(NOW, 2, Optional.empty());
    private static final RosterHealth READ_LISTS = new RosterHealth(Optional.of(NOW), Optional.empty());
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
        assertThat(health(
                                new Observations(
                                        platform("1"),
                                        Optional.empty(),
                                        Optional.of(Duration.ZERO),
                                        READ_LISTS,
                                        List.of()),
                                Language.ENGLISH)
                        .findings()
                        .get(0)
                        .state())
                .isEqualTo(State.WAITING);
    }

    @Test
    void waitsForTheFirstDeployment() {
        Finding first = health(READ).findings().get(0);

        assertThat(first.key()).isEqualTo("registered.nobody");
    }

    @Test
    void aClockThatDiffersNeedsSomebody() {
        Finding first = refused(LaunchProblem.TOKEN_EXPIRED, NOW.minusSeconds(60))
                .findings()
                .get(0);

        assertThat(first.key()).isEqualTo("refused.clock");
        assertThat(first.state()).isEqualTo(State.NEEDS_YOU);
    }

    @ParameterizedTest
    @CsvSource({"31, clock.ahead", "-31, clock.behind"})
    void aClockThatIsWrongNeedsSomebody(int seconds, String key) {
        Observations seen = new Observations(
                platform("1"), Optional.of(READ), Optional.of(Duration.ofSeconds(seconds)), READ_LISTS, List.of());

        assertThat(health(seen, Language.ENGLISH).findings().get(0).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @EnumSource(ServiceProblem.class)
    void everyReasonForAMissingClassListHasItsCure(ServiceProblem problem) {
        RosterHealth unread = new RosterHealth(Optional.empty(), Optional.of(problem));
        Observations seen =
                new Observations(platform("1"), Optional.of(READ), Optional.of(Duration.ZERO), unread, List.of());

        for (Language language : Language.values()) {
            Finding first = health(seen, language).findings().get(0);

            assertThat(first.state()).isEqualTo(State.NEEDS_YOU);
            assertThat(new Words(language).text("health." + first.key() + ".do", first.toArguments()))
                    .isNotBlank();
        }
    }

    @Test
    void whatWasRefusedDaysAgoCallsNobody() {
        Health health = refused(LaunchProblem.TOKEN_EXPIRED, NOW.minus(Duration.ofDays(3)));

        assertThat(health.findings()).extracting(Finding::state).doesNotContain(State.NEEDS_YOU);
    }

    @Test
    void whatConcernedOneReaderCallsNobody() {
        Health health = refused(LaunchProblem.OTHER_BROWSER, NOW);

        assertThat(health.findings()).extracting(Finding::state).doesNotContain(State.NEEDS_YOU);
    }

    @ParameterizedTest
    @EnumSource(LaunchProblem.class)
    void everyReasonIsSaidInBothLanguages(LaunchProblem reason) {
        for (Language language : Language.values()) {
            Observations seen = new Observations(
                    platform("1"),
                    Optional.of(READ),
                    Optional.of(Duration.ZERO),
                    READ_LISTS,
                    List.of(new RefusalCount(reason, 1, NOW)));

            Finding said = health(seen, language).findings().stream()
                    .filter(finding -> finding.key().startsWith("refused."))
                    .findFirst()
                    .orElseThrow();

            assertThat(new Words(language).text("health." + said.key() + ".text", said.toArguments()))
                    .contains(reason.name());
        }
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
        return health(
                new Observations(
                        platform(deployments), Optional.of(keys), Optional.of(Duration.ZERO), READ_LISTS, List.of()),
                Language.ENGLISH);
    }

    private static Health refused(LaunchProblem reason, Instant last) {
        RefusalCount count = new RefusalCount(reason, 3, last);
        return health(
                new Observations(
                        platform("1"), Optional.of(READ), Optional.of(Duration.ZERO), READ_LISTS, List.of(count)),
                Language.ENGLISH);
    }

    private static Health health(Observations seen, Language language) {
        return new Health(seen, new Words(language), ZoneOffset.UTC, NOW);
    }

    private static RegisteredPlatform platform(String... deployments) {
        URI address = URI.create("https://lms.example/x");
        Platform platform = new Platform("https://lms.example", "1", address, address, Optional.empty(), "moodle");
        return new RegisteredPlatform(
                UUID.randomUUID(),
                "Lincoln",
                platform,
                PlatformState.ACTIVE,
                List.of(deployments),
                List.of(),
                List.of(),
                NOW,
                Optional.of(NOW));
    }
}
