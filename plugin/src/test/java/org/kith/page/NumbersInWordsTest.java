package org.kith.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersInWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | rounds.others            | 1 | Show one more
            ENGLISH | rounds.others            | 2 | Show the other 2
            SPANISH | rounds.others            | 1 | Mostrar una familia más
            SPANISH | rounds.others            | 2 | Mostrar las otras 2 familias
            ENGLISH | rounds.preview.more-days | 1 | And one more day like these.
            ENGLISH | rounds.preview.more-days | 2 | And 2 more days like these.
            SPANISH | rounds.preview.more-days | 1 | Y un día más como estos.
            SPANISH | rounds.preview.more-days | 2 | Y 2 días más como estos.
            ENGLISH | rounds.met               | 0 | 0 of 20 have a time
            ENGLISH | rounds.met               | 1 | 1 of 20 has a time
            ENGLISH | rounds.met               | 2 | 2 of 20 have a time
            SPANISH | rounds.met               | 1 | 1 de 20 tiene reunión
            SPANISH | rounds.met               | 2 | 2 de 20 tienen reunión
            ENGLISH | plan.waiting             | 1 | One minute of waiting in all.
            ENGLISH | plan.waiting             | 2 | 2 minutes of waiting in all.
            SPANISH | plan.waiting             | 1 | Un minuto de espera en total.
            SPANISH | plan.waiting             | 2 | 2 minutos de espera en total.
            """)
    void oneIsNotSaidLikeMany(Language language, String key, long number, String said) {
        assertThat(new Words(language).text(key, number, 20)).isEqualTo(said);
    }
}
