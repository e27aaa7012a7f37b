package org.kith.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no place",
                "{0}",
                "{0}{1}",
                "{1}, then {0}.",
                "before {0} between {1} after",
                "{0} twice {0}",
                "a place that nobody fills: {2}",
                "it''s {0}",
                "'{0}' is quoted, {1} is not"
            })
    void wordsAreSetAsMessageFormatSetsThem(String text) {
        Object[] words = {"Ana", "Mateo {0} & 'co'"};

        String set = new Sentence(text, Locale.US).with(words);

        assertThat(set).isEqualTo(new MessageFormat(text, Locale.US).format(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{0} of {1}", "{1,number} of {0}", "{1,choice,0#none|1#many} of {0}"})
    void numbersAreSetAsMessageFormatSetsThem(String text) {
        Object[] words = {"Ana", 12_345};

        String set = new Sentence(text, Locale.US).with(words);

        assertThat(set).isEqualTo(new MessageFormat(text, Locale.US).format(words));
    }
}
