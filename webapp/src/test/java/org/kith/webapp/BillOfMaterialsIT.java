package org.kith.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The list of what Kith is made of, which every build that tests writes beside the WAR. */
@DisabledIfSystemProperty(
        named = "maven.mode",
        matches = "offline=true",
        disabledReason = "the list is made online only")
class BillOfMaterialsIT {

    private static final Path LIST = Path.of("target/kith-sbom.json");
    private static final Path WAR = Path.of("target/ROOT.war");

    @Test
    void namesWhatBelievesLaunches() throws IOException, ParseException {
        Set<String> listed = listed();

        assertThat(listed).anyMatch(file -> file.startsWith("nimbus-jose-jwt-"));
    }

    @Test
    void namesWhatIsInTheWarAndNothingElse() throws IOException, ParseException {
        Set<String> shipped = shipped();

        Set<String> listed = listed();

        assertThat(listed).isEqualTo(shipped);
    }

    private static Set<String> shipped() throws IOException {
        try (ZipFile war = new ZipFile(WAR.toFile())) {
            return war.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith("WEB-INF/lib/") && name.endsWith(".jar"))
                    .map(name -> name.substring("WEB-INF/lib/".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> listed() throws IOException, ParseException {
        Map<String, Object> bill = JSONObjectUtils.parse(Files.readString(LIST));
        return Arrays.stream(JSONObjectUtils.getJSONObjectArray(bill, "components"))
                .map(component -> component.get("name") + "-" + component.get("version") + ".jar")
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
