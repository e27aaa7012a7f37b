package org.kith.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedTest {

    @ParameterizedTest
    @CsvSource({"Mateo Rivera,MR", "Rosa María Rivera Luna,RL", "Ada,A", "'',''", "'  Ana  Luz ',AL", "𝒜da,𝒜"})
    void initialsAreTheFirstAndTheLastOfTheName(String name, String initials) {
        Named named = new Named(UUID.randomUUID(), Optional.empty(), Optional.of(name));

        assertThat(named.initials()).isEqualTo(initials);
    }

    @Test
    void comesAfterThoseWhoHaveAName() {
        Named nameless = new Named(UUID.randomUUID(), Optional.empty(), Optional.empty());
        Named mateo = new Named(UUID.randomUUID(), Optional.of("Mateo"), Optional.of("Mateo Rivera"));

        assertThat(Stream.of(nameless, mateo).sorted(Named.BY_SHORT_NAME)).containsExactly(mateo, nameless);
    }
}
