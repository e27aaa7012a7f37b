package org.kith.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.imports.file.ListFile;
import org.kith.page.Language;
import org.kith.page.Words;

class LinesLeftOutTest {

    private static final Words WORDS = new Words(Language.ENGLISH);

    @Test
    void saysTheNumberAndTheReasonBesideTheValues() {
        ListFile file = ListFile.read("code;statement\nA;One\n;Two, three\n");

        String csv = LinesLeftOut.of(file, WORDS);

        assertThat(csv).isEqualTo("\uFEFFLine;Reason;code;statement\r\n3;the code is empty.;;Two, three\r\n");
    }

    @Test
    void makesFormulasHarmless() {
        ListFile file = ListFile.read("code,statement,subject\n,=1+1,-2\n,@SUM(A1),+3\n");

        String csv = LinesLeftOut.of(file, WORDS);

        assertThat(csv).contains(",'=1+1,'-2").contains(",'@SUM(A1),'+3");
    }

    @Test
    void canBeCorrectedAndSentAgainAsItIs() {
        String csv = LinesLeftOut.of(ListFile.read("code,statement\n,\"One, and\nmore\"\n"), WORDS);

        ListFile again = ListFile.read(csv.replace("empty.,,", "empty.,A,").substring(1));

        assertThat(again.good())
                .extracting(line -> line.objective().statement())
                .containsExactly("One, and more");
    }
}
