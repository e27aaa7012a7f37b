package org.kith.webapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path place;

    @Test
    void isMadeWhenItIsNotThere() {
        Path data = place.resolve("deep/kith-data");

        DataDirectory directory = DataDirectory.lock(data);

        assertThat(data).isDirectory();
        directory.close();
    }

    @Test
    void belongsToOneKithAtATime() {
        DataDirectory first = DataDirectory.lock(place);

        assertThatThrownBy(() -> DataDirectory.lock(place))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(place.toString())
                .hasMessageContaining("in use by another Kith");
        first.close();
    }

    @Test
    void isFreeAgainAfterwards() {
        DataDirectory.lock(place).close();

        DataDirectory second = DataDirectory.lock(place);

        second.close();
    }

    @Test
    void refusesAPlaceWhereItCannotWrite() throws IOException {
        Path file = Files.createFile(place.resolve("a-file"));

        assertThatThrownBy(() -> DataDirectory.lock(file.resolve("kith-data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot write");
    }
}
