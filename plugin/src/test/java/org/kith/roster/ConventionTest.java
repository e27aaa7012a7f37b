package org.kith.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.visitor.Standing;

class ConventionTest {

    private final Convention convention = new Convention("S-", "P");

    @ParameterizedTest
    @CsvSource({"S-17, STUDENT", "s-17, STUDENT", "S-, STUDENT", "P17, GUARDIAN", "parent, GUARDIAN"})
    void tellsByTheBeginning(String number, Standing standing) {
        assertThat(convention.says(Optional.of(number))).hasValue(standing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17", "S17", "XS-17", " S-17"})
    void saysNothingAboutAnotherNumber(String number) {
        assertThat(convention.says(Optional.of(number))).isEmpty();
    }

    @Test
    void saysNothingAboutSomebodyWithoutANumber() {
        assertThat(convention.says(Optional.empty())).isEmpty();
    }

    @Test
    void saysNothingAboutANumberThatFitsBoth() {
        Convention both = new Convention("S", "S-P");

        assertThat(both.says(Optional.of("S-P17"))).isEmpty();
        assertThat(both.says(Optional.of("S17"))).hasValue(Standing.STUDENT);
    }

    @Test
    void saysNothingWhenNobodyHasSaidHowNumbersBegin() {
        assertThat(Convention.NONE.says(Optional.of("S-17"))).isEmpty();
    }

    @Test
    void isSoundWithoutAnyBeginning() {
        assertThat(Convention.NONE.isSound()).isTrue();
    }

    @Test
    void isNotSoundWithTheSameBeginningTwice() {
        assertThat(new Convention("S-", "s-").isSound()).isFalse();
    }

    @Test
    void isNotSoundWithABeginningLongerThanItsPlace() {
        assertThat(new Convention("", "P".repeat(Convention.LONGEST_PREFIX)).isSound())
                .isTrue();
        assertThat(new Convention("", "P".repeat(Convention.LONGEST_PREFIX + 1)).isSound())
                .isFalse();
    }
}
