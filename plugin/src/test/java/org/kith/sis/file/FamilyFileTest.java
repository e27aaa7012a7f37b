package org.kith.sis.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.file.NoLines;
import org.kith.file.TooManyLines;
import org.kith.households.Address;
import org.kith.households.Relation;
import org.kith.households.Relation.Usual;
import org.kith.page.Language;
import org.kith.page.Words;

class FamilyFileTest {

    @Test
    void readsAllColumns() {
        FamilyRow row = only("""
                student id,student name,guardian name,guardian id,email,phone,relation,language,household
                10234,Mateo Rivera,Rosa Rivera,G-1,Rosa@Example.com,+1 (555) 0100,mother,Spanish,A
                """);

        assertThat(row.isGood()).isTrue();
        assertThat(row.student()).isEqualTo("10234");
        assertThat(row.studentName()).isEqualTo("Mateo Rivera");
        assertThat(row.household()).isEqualTo("A");
        assertThat(row.guardian())
                .isEqualTo(new GuardianSaid(
                        "G-1",
                        "Rosa Rivera",
                        java.util.List.of(Address.email("rosa@example.com"), Address.phone("+15550100")),
                        Relation.usual(Usual.MOTHER),
                        "es"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "matrícula;tutora\n1;Rosa",
                "Student_ID\tGuardian\n1\tRosa",
                "Student SIS ID,Observer Name\n1,Rosa",
                "\"ID del estudiante\",\"Nombre del familiar\"\n1,Rosa"
            })
    void knowsWhatSchoolSystemsCallTheColumns(String text) {
        FamilyRow row = only(text);

        assertThat(row.student()).isEqualTo("1");
        assertThat(row.guardian().name()).isEqualTo("Rosa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample"})
    void readsItsOwnSampleInEveryLanguage(String sample) {
        for (Language language : Language.values()) {
            FamilyFile file = FamilyFile.read(new Words(language).text("sis." + sample + ".content"));

            assertThat(file.unknownColumns()).isEmpty();
            assertThat(file.rows()).hasSize(2).allMatch(FamilyRow::isGood);
            assertThat(file.rows()).allMatch(row -> row.remarks().isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Spanish, es",
        "español, es",
        "ESPANOL, es",
        "es, es",
        "pt-BR, pt-BR",
        "中文, zh",
        "árabe, ar",
        "Haitian Creole, ht"
    })
    void understandsLanguagesAsPeopleCallThem(String cell, String tag) {
        FamilyRow row = only("student id,guardian,language\n1,Rosa," + cell + "\n");

        assertThat(row.guardian().language()).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource({"Mamá, mother", "PADRE, father", "abuela, abuela", "Foster parent, foster", "tía Inés, tía Inés"})
    void keepsWhatTheFamilyIsCalled(String cell, String words) {
        FamilyRow row = only("student id,guardian,relation\n1,Rosa," + cell + "\n");

        assertThat(row.guardian().relation().words()).isEqualTo(words);
    }

    @Test
    void keepsTheLineWithoutAnAddressThatIsNone() {
        FamilyRow row = only("student id,guardian,email,phone,language\n1,Rosa,rosa(at)example,5.55E+09,Klingon?\n");

        assertThat(row.isGood()).isTrue();
        assertThat(row.guardian().addresses()).isEmpty();
        assertThat(row.remarks())
                .extracting(Remark::key)
                .containsExactly("sis.remark.email", "sis.remark.phone", "sis.remark.language");
    }

    @ParameterizedTest
    @CsvSource({
        "'1,', sis.problem.no-guardian",
        "',Rosa', sis.problem.no-student",
        "'1,Rosa,x', sis.problem.columns",
    })
    void saysWhyALineCannotBeUsed(String line, String problem) {
        FamilyRow row = only("student id,guardian\n" + line + "\n");

        assertThat(row.problem().orElseThrow().key()).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"O'Brien, Siobhán", "Nguyễn Thị Hương", "李小龍", "محمد عبد الله", "=cmd|' /C calc'!A0", "José 🎈"})
    void takesAnyNameAsItIs(String name) {
        FamilyRow row = only("student id;guardian\n1;" + name + "\n");

        assertThat(row.guardian().name()).isEqualTo(name);
    }

    @Test
    void takesALongNameAndRefusesAnEndlessOne() {
        assertThat(only("student id,guardian\n1," + "a".repeat(200) + "\n").isGood())
                .isTrue();
        assertThat(only("student id,guardian\n1," + "a".repeat(256) + "\n").problem())
                .isPresent();
    }

    @Test
    void makesOneLineOfANameThatWasBrokenInTwo() {
        FamilyRow row = only("student id,guardian\n1,\"Rosa\n  Rivera\"\n");

        assertThat(row.guardian().name()).isEqualTo("Rosa Rivera");
    }

    @Test
    void refusesAFileThatIsAboutSomethingElse() {
        assertThatThrownBy(() -> FamilyFile.read("name,colour\nRosa,red\n")).isInstanceOf(FamilyColumnsMissing.class);
        assertThatThrownBy(() -> FamilyFile.read("student id,guardian\n")).isInstanceOf(NoLines.class);
    }

    @Test
    void refusesAHundredThousandLines() {
        String many = IntStream.range(0, 100_000)
                .mapToObj(line -> line + ",Rosa")
                .collect(Collectors.joining("\n", "student id,guardian\n", "\n"));

        assertThatThrownBy(() -> FamilyFile.read(many)).isInstanceOf(TooManyLines.class);
    }

    private static FamilyRow only(String text) {
        return FamilyFile.read(text).rows().get(0);
    }
}
