package org.kith.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedTest {

    @ParameterizedTest
    @CsvSource({"Mateo Rivera,MR", "Rosa María Rivera Luna,RL", "Ada,A", "'',''", "'  Ana  Luz ',AL", "𝒜da,𝒜"})
    void initialsAreTheFirstAndTheLastOfTheName(String name, String initials) {
        Named named = new Named(UUID.randomUUID(), Optional.empty(), Optional.of(name));

        assertThat(named.initials()).isEqualTo(initials);
    }
}
