package org.kith.deeplinking;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.Base64URL;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.kith.lti.DeepLinkingSettings;
import org.kith.page.Language;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.visitor.Standing;
import org.kith.visitor.Visit;
import org.kith.visitor.VisitTokens;

class ChoiceTokensTest {

    private final FixedClock clock;
    private final Kith kith;
    private final ChoiceTokens tokens;
    private final Visit visit;
    private final Asked asked;

    ChoiceTokensTest(FixedClock clock, Kith kith) {
        this.clock = clock;
        this.kith = kith;
        this.tokens = kith.the(ChoiceTokens.class);
        this.visit = visit();
        this.asked = new Asked(
                Asked.whose(visit),
                "1:lincoln",
                new DeepLinkingSettings(
                        URI.create("https://lms.example/return?sesskey=abc"), true, Optional.of("byte for byte\n")),
                clock.instant().plus(Choosing.TIME_TO_CHOOSE));
    }

    @OnBothDatabases
    void whatWasAskedIsReadAsItWasWritten() {
        String token = tokens.write(asked);

        assertThat(tokens.read(token)).hasValue(asked);
    }

    @OnBothDatabases
    void whatWasAskedOfSomebodyIsNotAskedOfOthers() {
        Asked read = tokens.read(tokens.write(asked)).orElseThrow();

        assertThat(read.isAskedOf(visit)).isTrue();
        assertThat(read.isAskedOf(visit())).isFalse();
    }

    @OnBothDatabases
    void thereIsAnHourToChoose() {
        String token = tokens.write(asked);

        clock.passes(Duration.ofHours(1));

        assertThat(tokens.read(token)).isEmpty();
    }

    @OnBothDatabases
    void anotherReturnAddressIsNotBelieved() {
        String[] parts = tokens.write(asked).split("\\.");
        String changed = Base64URL.from(parts[1]).decodeToString().replace("lms.example", "evil.example");

        String token = parts[0] + "." + Base64URL.encode(changed) + "." + parts[2];

        assertThat(tokens.read(token)).isEmpty();
    }

    @OnBothDatabases
    void aVisitIsNoQuestion() {
        String token = kith.the(VisitTokens.class).write(visit);

        assertThat(tokens.read(token)).isEmpty();
    }

    @OnBothDatabases
    void nonsenseIsNoQuestion() {
        assertThat(tokens.read("a.b.c")).isEmpty();
    }

    private Visit visit() {
        return new Visit(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Optional.of(UUID.randomUUID()),
                Standing.INSTRUCTOR,
                Optional.empty(),
                false,
                Language.ENGLISH,
                Optional.empty(),
                "canvas",
                clock.instant().plus(Duration.ofHours(8)));
    }
}
