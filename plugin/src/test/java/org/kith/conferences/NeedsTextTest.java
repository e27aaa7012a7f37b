package org.kith.conferences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.page.Language;
import org.kith.page.Words;

class NeedsTextTest {

    private final Words words = new Words(Language.ENGLISH);

    @Test
    void saysEachNeed() {
        Needs needs = new Needs("es", "2 and 4", true, true, true);

        assertThat(NeedsText.IN_FULL.of(needs, words))
                .hasSize(5)
                .contains("Interpreter: Spanish", "Childcare, ages 2 and 4");
    }

    @Test
    void saysNoAgesWhereNoneWereGiven() {
        Needs needs = new Needs("", Needs.AGES_UNSAID, false, false, false);

        assertThat(NeedsText.IN_SHORT.of(needs, words)).containsExactly("Childcare");
        assertThat(needs.ages()).isEmpty();
    }
}
