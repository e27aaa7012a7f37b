package org.kith.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.file.ColumnTwice;
import org.kith.file.NoLines;
import org.kith.file.QuoteLeftOpen;
import org.kith.file.TooManyLines;
import org.kith.objectives.TypedObjective;
import org.kith.page.Language;
import org.kith.page.Words;

class ListFileTest {

    @Test
    void readsAllColumns() {
        ListFile file = ListFile.read("code,statement,subject,grade,week\n5-LS1-1,Plants grow,Science,5,2026-10-07\n");

        FileLine line = file.lines().get(0);
        assertThat(line.isGood()).isTrue();
        assertThat(line.objective()).isEqualTo(new TypedObjective("5-LS1-1", "Plants grow", "Science", "5"));
        assertThat(line.week().orElseThrow().monday()).hasToString("2026-10-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"code,statement\nA,One", "code;statement\nA;One", "code\tstatement\nA\tOne"})
    void findsOutWhatSeparatesTheValues(String text) {
        ListFile file = ListFile.read(text);

        assertThat(file.good()).extracting(line -> line.objective().statement()).containsExactly("One");
    }

    @Test
    void takesCommasInsideValuesForTextWhenSemicolonsSeparate() {
        ListFile file = ListFile.read("\"code\";\"statement\"\nA;Leaves, light, air\n");

        assertThat(file.good()).extracting(line -> line.objective().statement()).containsExactly("Leaves, light, air");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Código;Enunciado;Materia;Grado;Semana",
                "CODIGO;OBJETIVO;materia;grado;semana",
                "Co\u0301digo;objetivo;materia;grado;semana"
            })
    void knowsTheSpanishNamesOfColumns(String heading) {
        ListFile file = ListFile.read(heading + "\n5-LS1-1;Las plantas crecen;Ciencias;5;2026-W41\n");

        FileLine line = file.good().get(0);
        assertThat(line.objective()).isEqualTo(new TypedObjective("5-LS1-1", "Las plantas crecen", "Ciencias", "5"));
        assertThat(line.week().orElseThrow().monday()).hasToString("2026-10-05");
    }

    @Test
    void takesColumnsInAnyOrderAndNamesThoseItDoesNotKnow() {
        ListFile file = ListFile.read("week,Colour,statement,code\n,red,Plants grow,A\n");

        assertThat(file.good().get(0).objective().statement()).isEqualTo("Plants grow");
        assertThat(file.unknownColumns()).containsExactly("Colour");
        assertThat(file.has(Column.SUBJECT)).isFalse();
    }

    @Test
    void countsLinesAsAnEditorDoes() {
        ListFile file =
                ListFile.read("code,statement\nA,\"One\nand more\"\n\n  \nB,Two\r\nC,\"Three\r\nagain\"\nD,Four");

        assertThat(file.lines()).extracting(FileLine::number).containsExactly(2, 6, 7, 9);
    }

    @Test
    void turnsLineBreaksInsideAValueIntoSpaces() {
        ListFile file = ListFile.read("code,statement\nA,\"One\nand more\"\n");

        assertThat(file.good().get(0).objective().statement()).isEqualTo("One and more");
    }

    @Test
    void passesOverRowsOfNothingButSeparators() {
        ListFile file = ListFile.read("code,statement\nA,One\n,\n , \n");

        assertThat(file.lines()).hasSize(1);
    }

    @Test
    void keepsWhatLooksLikeAFormulaAsText() {
        ListFile file = ListFile.read("code,statement\nA,=1+1\nB,@SUM(A1)\n");

        assertThat(file.good()).extracting(line -> line.objective().statement()).containsExactly("=1+1", "@SUM(A1)");
    }

    @Test
    void leavesALineWithoutACodeOut() {
        assertThat(reason("code,statement\n,One\n")).isEqualTo("the code is empty.");
    }

    @Test
    void leavesALineWithoutAStatementOut() {
        assertThat(reason("code,statement\nA,\n")).isEqualTo("the statement is empty.");
    }

    @Test
    void leavesALineWithAnotherNumberOfValuesOut() {
        assertThat(reason("code,statement\nA,One,more\n"))
                .isEqualTo("this line has 3 values, the first line names 2 columns.");
    }

    @Test
    void leavesTheSecondLineWithACodeOut() {
        assertThat(reason("code,statement\nA,One\nA,Two\n")).isEqualTo("the code stands in line 2 already.");
    }

    @Test
    void letsALineUseTheCodeOfALineThatStaysOut() {
        ListFile file = ListFile.read("code,statement\nA,\nA,Two\n");

        assertThat(file.good()).extracting(FileLine::number).containsExactly(3);
    }

    @Test
    void leavesALineWithATooLongValueOut() {
        String statement = "s".repeat(501);

        assertThat(reason("code,statement\nA," + statement + "\n")).startsWith("This has 501 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"next week", "2026-13-01", "2025-W53", "2026-W", "10/07/2026", "0026-10-07", "9999-12-31"})
    void leavesALineWhoseWeekIsNoneOut(String week) {
        assertThat(reason("code,statement,week\nA,One," + week + "\n")).startsWith("“" + week + "” is not a week.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-05", "2026-10-07", "2026-10-11", "2026-W41", "2026-w41", " 2026-10-07 "})
    void findsTheWeekOfAnyDayAndOfItsNumber(String week) {
        ListFile file = ListFile.read("code,statement,week\nA,One," + week + "\n");

        assertThat(file.good().get(0).week().orElseThrow().monday()).hasToString("2026-10-05");
    }

    @Test
    void knowsTheYearsWith53Weeks() {
        ListFile file = ListFile.read("code,statement,week\nA,One,2026-W53\n");

        assertThat(file.good().get(0).week().orElseThrow().monday()).hasToString("2026-12-28");
    }

    @Test
    void keepsGoodLinesBesideBadOnes() {
        ListFile file = ListFile.read("code,statement\nA,One\n,Two\nC,Three\n");

        assertThat(file.good()).extracting(FileLine::number).containsExactly(2, 4);
        assertThat(file.bad()).extracting(FileLine::number).containsExactly(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "code,statement", "code,statement\n\n,\n"})
    void refusesAFileWithoutLines(String text) {
        assertThatThrownBy(() -> ListFile.read(text)).isInstanceOf(NoLines.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A,Plants grow\nB,More\n", "code,words\nA,One\n", "statement\nOne\n", "hello"})
    void refusesAFileWhoseFirstLineDoesNotNameTheColumns(String text) {
        assertThatThrownBy(() -> ListFile.read(text)).isInstanceOf(ColumnsMissing.class);
    }

    @Test
    void refusesAColumnThatIsNamedTwice() {
        assertThatThrownBy(() -> ListFile.read("code,statement,objetivo\nA,One,Uno\n"))
                .isInstanceOf(ColumnTwice.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"code,statement\nA,One\nB,\"Two\nC,Three\n", "code,statement\nA,One\nB,\"Two\" again\n"})
    void refusesAFileWithAnOpenQuotationMarkAndSaysWhere(String text) {
        assertThatThrownBy(() -> ListFile.read(text))
                .isInstanceOfSatisfying(
                        QuoteLeftOpen.class,
                        refused -> assertThat(refused.arguments()).containsExactly(3));
    }

    @Test
    void readsTheMostLines() {
        ListFile file = ListFile.read(lines(ListFile.MOST_LINES));

        assertThat(file.good()).hasSize(ListFile.MOST_LINES);
    }

    @Test
    void refusesOneLineMore() {
        String text = lines(ListFile.MOST_LINES + 1);

        assertThatThrownBy(() -> ListFile.read(text)).isInstanceOf(TooManyLines.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void readsTheSampleOfEveryLanguage(String language) {
        Words words = new Words(Language.tagged(language).orElseThrow());

        ListFile file = ListFile.read(words.text("imports.sample.content"));

        assertThat(file.bad()).isEmpty();
        assertThat(file.good()).hasSize(2);
        assertThat(file.unknownColumns()).isEmpty();
    }

    private static String lines(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> "A-" + number + ",Objective " + number)
                .collect(Collectors.joining("\n", "code,statement\n", "\n"));
    }

    private static String reason(String text) {
        FileLine bad = ListFile.read(text).bad().get(0);
        var problem = bad.problem().orElseThrow();
        return new Words(Language.ENGLISH).text(problem.key(), problem.said());
    }
}
