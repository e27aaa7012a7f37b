package org.kith.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferenceCodeTest {

    @Test
    void hasTwiceThreeLettersThatAreNotMistakenForOthers() {
        Stream<String> codes = Stream.generate(ReferenceCode::next).limit(500);

        assertThat(codes).allMatch(code -> code.matches("[A-Z2-9&&[^BILOS58]]{3}-[A-Z2-9&&[^BILOS58]]{3}"));
    }

    @Test
    void isAnotherOneEveryTime() {
        Stream<String> codes = Stream.generate(ReferenceCode::next).limit(50);

        assertThat(codes).doesNotHaveDuplicates();
    }
}
