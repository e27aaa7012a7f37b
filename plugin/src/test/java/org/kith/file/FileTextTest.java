package org.kith.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTextTest {

    private static final int LARGEST = 2 * 1024 * 1024;

    @Test
    void readsUtf8() {
        String text = FileText.utf8(bytes("código", StandardCharsets.UTF_8), LARGEST);

        assertThat(text).isEqualTo("código");
    }

    @Test
    void dropsTheByteOrderMark() {
        String text = FileText.utf8(bytes("\uFEFFcode", StandardCharsets.UTF_8), LARGEST);

        assertThat(text).isEqualTo("code");
    }

    @Test
    void refusesLatin1InsteadOfGuessing() {
        byte[] file = bytes("código", StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> FileText.utf8(file, LARGEST)).isInstanceOf(FileNotUtf8.class);
    }

    @Test
    void refusesUtf16WhereOnlyUtf8IsTaken() {
        byte[] file = bytes("code,statement", StandardCharsets.UTF_16);

        assertThatThrownBy(() -> FileText.utf8(file, LARGEST)).isInstanceOf(FileNotUtf8.class);
    }

    @Test
    void refusesTextWithNulCharacters() {
        byte[] file = bytes("code,\0statement", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> FileText.utf8(file, LARGEST)).isInstanceOf(FileNotText.class);
    }

    @Test
    void refusesASpreadsheet() {
        byte[] file = {'P', 'K', 3, 4, 20, 0, 6, 0};

        assertThatThrownBy(() -> FileText.utf8(file, LARGEST)).isInstanceOf(FileNotText.class);
    }

    @Test
    void refusesAnOlderSpreadsheet() {
        byte[] file = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4};

        assertThatThrownBy(() -> FileText.utf8(file, LARGEST)).isInstanceOf(FileNotText.class);
    }

    @Test
    void readsTheLargestFile() {
        String text = FileText.utf8(bytes("a".repeat(LARGEST), StandardCharsets.UTF_8), LARGEST);

        assertThat(text).hasSize(LARGEST);
    }

    @Test
    void refusesALargerOne() {
        byte[] file = bytes("a".repeat(LARGEST + 1), StandardCharsets.UTF_8);

        assertThatThrownBy(() -> FileText.utf8(file, LARGEST)).isInstanceOf(FileTooLarge.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "x-UTF-16LE-BOM"})
    void readsWhatSaysItsEncodingItself(String encoding) {
        FileText text = FileText.any(bytes("Lucía, Nguyễn, 李", Charset.forName(encoding)), LARGEST);

        assertThat(text).isEqualTo(new FileText("Lucía, Nguyễn, 李", false));
    }

    @Test
    void dropsTheByteOrderMarkOfAnyEncoding() {
        FileText text = FileText.any(bytes("\uFEFFstudent", StandardCharsets.UTF_8), LARGEST);

        assertThat(text.text()).isEqualTo("student");
    }

    @Test
    void guessesTheEncodingOfOldSpreadsheetsAndSaysSo() {
        FileText text = FileText.any(bytes("Lucía – O’Brien", Charset.forName("windows-1252")), LARGEST);

        assertThat(text).isEqualTo(new FileText("Lucía – O’Brien", true));
    }

    @Test
    void takesAPictureForNoText() {
        byte[] file = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};

        assertThatThrownBy(() -> FileText.any(file, LARGEST)).isInstanceOf(FileNotText.class);
    }

    private static byte[] bytes(String text, Charset encoding) {
        return text.getBytes(encoding);
    }
}
