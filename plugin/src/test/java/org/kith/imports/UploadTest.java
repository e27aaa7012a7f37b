package org.kith.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.EntityPart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.file.NoFileChosen;
import org.kith.file.NoLines;
import org.kith.file.SentFile;
import org.kith.testing.ServerSide;

class UploadTest {

    @Test
    void readsTheFile() throws IOException {
        Upload upload = Upload.of(part("list.csv", "code,statement\nA,One\n"));

        assertThat(upload.name()).isEqualTo("list.csv");
        assertThat(upload.list().good()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"C:\\lists\\grade5.csv,grade5.csv", "lists/grade5.csv,grade5.csv", "aÃ±o.csv,año.csv", "año.csv,año.csv"
    })
    void callsTheFileAsTheTeacherDoes(String sent, String shown) {
        assertThat(SentFile.name(part(sent, ""))).isEqualTo(shown);
    }

    @Test
    void shortensALongName() {
        assertThat(SentFile.name(part("a".repeat(300), ""))).hasSize(120);
    }

    @Test
    void asksForAFileWhenNoneWasSent() {
        assertThatThrownBy(() -> Upload.of(null)).isInstanceOf(NoFileChosen.class);
    }

    @Test
    void asksForAFileWhenNoneWasChosen() {
        EntityPart nothing = part("", "");

        assertThatThrownBy(() -> Upload.of(nothing)).isInstanceOf(NoFileChosen.class);
    }

    @Test
    void tellsAnEmptyFileFromNone() {
        EntityPart empty = part("list.csv", "");

        assertThatThrownBy(() -> Upload.of(empty)).isInstanceOf(NoLines.class);
    }

    private static EntityPart part(String name, String content) {
        return ServerSide.of(
                EntityPart.class,
                Map.of(
                        "getFileName", none -> Optional.of(name),
                        "getContent", none -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))));
    }
}
