package org.kith.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PayaraFilesTest {

    private static final String LOOPBACK = "set configs.config.server-config.network-config.network-listeners"
            + ".network-listener.http-listener.address=127.0.0.1";

    @Test
    void theServerForTryingDiffersOnlyInListeningToThisComputer() throws IOException {
        List<String> server = lines("preboot.txt");

        List<String> trying = lines("preboot-loopback.txt");

        assertThat(trying)
                .isEqualTo(Stream.concat(server.stream(), Stream.of(LOOPBACK)).toList());
    }

    @Test
    void theServerDoesNotForbidFramesItself() throws IOException {
        assertThat(lines("preboot.txt")).anyMatch(line -> line.endsWith("http.xframe-options=false"));
    }

    private static List<String> lines(String name) throws IOException {
        return Files.readAllLines(Path.of("src/main/payara", name));
    }
}
