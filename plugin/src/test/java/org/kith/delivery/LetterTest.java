package org.kith.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.page.Language;

class LetterTest {

    private static final MailAddress ROSA = new MailAddress("rosa@lincoln.example");

    @ParameterizedTest
    @CsvSource({
        "rosa@lincoln.example,         rosa@lincoln.example",
        "' rosa@Lincoln.Example ',     rosa@lincoln.example",
        "rosa.r+kith@lincoln.example,  rosa.r+kith@lincoln.example",
        "rosa@colegio-ñandú.example,   rosa@xn--colegio-and-8db4j.example"
    })
    void takesWhatPeopleType(String typed, String address) {
        assertThat(MailAddress.of(typed).map(MailAddress::text)).hasValue(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rosa",
                "@lincoln.example",
                "rosa@",
                "rosa@lincoln.example, sam@lincoln.example",
                "Rosa <rosa@lincoln.example>",
                "rosa@lincoln.example\r\nBcc: everybody@lincoln.example",
                "rosa\n@lincoln.example",
                "rosa @lincoln.example",
                "rosa@lincoln..example",
                "rosa@-lincoln.example",
                "\"rosa\"@lincoln.example",
                "niño@lincoln.example",
                ".rosa@lincoln.example",
                "rosa..r@lincoln.example"
            })
    void takesNoAddressThatIsNone(String typed) {
        assertThat(MailAddress.of(typed)).isEmpty();
    }

    @Test
    void takesNoAddressLongerThanMailServersDo() {
        String longest = "r".repeat(64) + "@" + ("l".repeat(62) + ".").repeat(3) + "exam";

        assertThat(MailAddress.of(longest)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "Hello\r\nBcc: everybody@lincoln.example", "Hello\nyou", "Hello\u2028you", "Hello\0"})
    void takesNoSubjectThatIsNoLine(String subject) {
        assertThatThrownBy(() -> Wording.of(Language.ENGLISH, subject, "Text"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"'', purpose", "once, ''", "once, With Blanks"})
    void isKnownByWhatItIsAbout(String once, String purpose) {
        Wording wording = Wording.of(Language.ENGLISH, "Hello", "Text");

        assertThatThrownBy(() -> new Letter(once, purpose, ROSA, wording)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void asksCalendarsOnlyWhatTheyUnderstand() {
        assertThatThrownBy(() -> new CalendarPart("REQUEST\r\nX: y", "BEGIN:VCALENDAR"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void printsNoAddress() {
        Letter letter = new Letter("once", "purpose", ROSA, Wording.of(Language.ENGLISH, "Hello", "Text"));

        assertThat(letter.toString()).doesNotContain("rosa");
        assertThat(Optional.of(ROSA).toString()).doesNotContain("rosa");
    }
}
