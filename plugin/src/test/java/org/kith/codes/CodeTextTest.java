package org.kith.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTextTest {

    @Test
    void aCodeHasEightOfTwentyFiveLetters() {
        String code = CodeText.of(new BigInteger(UUID.randomUUID().toString().replace("-", ""), 16));

        assertThat(CodeText.LETTERS).hasSize(25).doesNotContainPattern("[01OILSZBAEU]");
        assertThat(code).matches("[" + CodeText.LETTERS + "]{8}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KP7M-5R82", "kp7m5r82", " kp7m – 5r82 ", "KP7M-SRBZ", "k p 7 m s r b z", "«KP7M.5R82»"})
    void isReadWithoutCaseBlanksDashesAndSlipsOfTheEye(String typed) {
        String read = CodeText.read(typed);

        assertThat(read).isEqualTo("KP7M5R82");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KP7M-5R80", "KP7M-5R8O", "KP7M-5R81", "KP7M-5R8I", "KP7M-5R8L"})
    void whatCouldBeTwoThingsIsNoLetter(String typed) {
        String read = CodeText.read(typed);

        assertThat(read).hasSize(8).doesNotMatch("[" + CodeText.LETTERS + "]{8}");
    }

    @Test
    void isShownInTwoHalves() {
        String shown = CodeText.shown("KP7M4RTX");

        assertThat(shown).isEqualTo("KP7M-4RTX");
    }

    @Test
    void whatIsNoCodeIsShownAsItWasTyped() {
        String shown = CodeText.shown(CodeText.read("a".repeat(4000)));

        assertThat(shown).hasSize(20);
    }
}
