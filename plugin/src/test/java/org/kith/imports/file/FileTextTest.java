package org.kith.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileTextTest {

    @Test
    void readsUtf8() {
        String text = FileText.of(bytes("código", StandardCharsets.UTF_8));

        assertThat(text).isEqualTo("código");
    }

    @Test
    void dropsTheByteOrderMark() {
        String text = FileText.of(bytes("\uFEFFcode", StandardCharsets.UTF_8));

        assertThat(text).isEqualTo("code");
    }

    @Test
    void refusesLatin1InsteadOfGuessing() {
        byte[] file = bytes("código", StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> FileText.of(file)).isInstanceOf(FileNotUtf8.class);
    }

    @Test
    void refusesUtf16AsAnotherEncoding() {
        byte[] file = bytes("code,statement", StandardCharsets.UTF_16);

        assertThatThrownBy(() -> FileText.of(file)).isInstanceOf(FileNotUtf8.class);
    }

    @Test
    void refusesTextWithNulCharacters() {
        byte[] file = bytes("code,\0statement", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> FileText.of(file)).isInstanceOf(FileNotText.class);
    }

    @Test
    void refusesASpreadsheet() {
        byte[] file = {'P', 'K', 3, 4, 20, 0, 6, 0};

        assertThatThrownBy(() -> FileText.of(file)).isInstanceOf(FileNotText.class);
    }

    @Test
    void refusesAnOlderSpreadsheet() {
        byte[] file = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4};

        assertThatThrownBy(() -> FileText.of(file)).isInstanceOf(FileNotText.class);
    }

    @Test
    void readsTheLargestFile() {
        String text = FileText.of(bytes("a".repeat(FileText.LARGEST), StandardCharsets.UTF_8));

        assertThat(text).hasSize(FileText.LARGEST);
    }

    @Test
    void refusesALargerOne() {
        byte[] file = bytes("a".repeat(FileText.LARGEST + 1), StandardCharsets.UTF_8);

        assertThatThrownBy(() -> FileText.of(file)).isInstanceOf(FileTooLarge.class);
    }

    private static byte[] bytes(String text, Charset encoding) {
        return text.getBytes(encoding);
    }
}
