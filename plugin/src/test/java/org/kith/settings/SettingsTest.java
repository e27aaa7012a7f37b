package org.kith.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final String LONG_ENOUGH = "k".repeat(Settings.SHORTEST_KEY);

    @Test
    void withoutAnySettingThereAreDefaults() {
        Settings settings = fromEnvironment(Map.of());

        assertThat(settings.data()).isEqualTo(Path.of("kith-data").toAbsolutePath());
    }

    @Test
    void anEnvironmentVariableIsRead() {
        Settings settings = fromEnvironment(Map.of("KITH_ZONE", "Europe/Madrid"));

        assertThat(settings.zone()).isEqualTo(ZoneId.of("Europe/Madrid"));
    }

    @Test
    void aSystemPropertyIsRead() {
        Settings settings = fromProperties(Map.of("kith.zone", "Europe/Madrid"));

        assertThat(settings.zone()).isEqualTo(ZoneId.of("Europe/Madrid"));
    }

    @Test
    void aSystemPropertyCountsMoreThanTheEnvironment() {
        Properties properties = properties(Map.of("kith.zone", "Europe/Madrid"));

        Settings settings = Settings.read(properties, Map.of("KITH_ZONE", "America/Chicago"));

        assertThat(settings.zone()).isEqualTo(ZoneId.of("Europe/Madrid"));
    }

    @Test
    void anEmptySettingIsNone() {
        Settings settings = fromEnvironment(Map.of("KITH_DB_URL", "  "));

        assertThat(settings.databaseUrl()).isEmpty();
    }

    @Test
    void spacesAroundAValueDoNotCount() {
        Settings settings = fromEnvironment(Map.of("KITH_DB_USER", " kith "));

        assertThat(settings.databaseUser()).hasValue("kith");
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void everySettingHasTheSameNameInTheEnvironment(Setting setting) {
        String variable = setting.variable();

        assertThat(variable)
                .matches("KITH_[A-Z_]+")
                .isEqualToIgnoringCase(setting.property().replace('.', '_'));
    }

    @Test
    void anUnknownVariableIsRefused() {
        Map<String, String> mistyped = Map.of("KITH_DB_ULR", "x");

        assertThatThrownBy(() -> fromEnvironment(mistyped))
                .isInstanceOf(UnknownSetting.class)
                .hasMessageContaining("KITH_DB_ULR");
    }

    @Test
    void anUnknownPropertyIsRefused() {
        Map<String, String> mistyped = Map.of("kith.db.ulr", "x");

        assertThatThrownBy(() -> fromProperties(mistyped))
                .isInstanceOf(UnknownSetting.class)
                .hasMessageContaining("kith.db.ulr");
    }

    @Test
    void theRefusalOfAnUnknownSettingNamesWhatThereIs() {
        Map<String, String> mistyped = Map.of("kith.db.ulr", "x");

        assertThatThrownBy(() -> fromProperties(mistyped)).hasMessageContaining("kith.db.url (KITH_DB_URL)");
    }

    @Test
    void settingsOfOthersAreNoneOfOurBusiness() {
        Map<String, String> others = Map.of("KITHARA", "x");

        assertThatCode(() -> fromEnvironment(others)).doesNotThrowAnyException();
    }

    @Test
    void anUnknownTimeZoneIsRefused() {
        Map<String, String> set = Map.of("KITH_ZONE", "Madrid");

        assertThatThrownBy(() -> fromEnvironment(set)).isInstanceOf(BadSetting.class);
    }

    @ParameterizedTest
    @CsvSource({
        "https://families.example.org,      https://families.example.org",
        "https://families.example.org/,     https://families.example.org",
        "https://families.example.org:8443, https://families.example.org:8443",
        "http://localhost:8080,             http://localhost:8080"
    })
    void theOwnAddressHasNoSlashAtItsEnd(String set, URI read) {
        Settings settings = fromEnvironment(Map.of("KITH_URL", set));

        assertThat(settings.url()).hasValue(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "families.example.org",
                "ftp://families.example.org",
                "https://families.example.org/kith",
                "https://families.example.org?x=1",
                "https://families.example.org#x",
                "https://user@families.example.org",
                "https://families.example.org//"
            })
    void anAddressWithMoreOrLessThanAHostIsRefused(String address) {
        Map<String, String> set = Map.of("KITH_URL", address);

        assertThatThrownBy(() -> fromEnvironment(set)).isInstanceOf(BadSetting.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://us er.example.org", "https://host:port", "https://[::1", "https://{host}"})
    void anAddressNoBrowserUnderstandsIsRefused(String address) {
        Map<String, String> set = Map.of("KITH_URL", address);

        assertThatThrownBy(() -> fromEnvironment(set)).isInstanceOf(BadSetting.class);
    }

    @Test
    void anotherKindOfDatabaseIsRefused() {
        Map<String, String> set = Map.of("KITH_DB_URL", "jdbc:mysql://db/kith");

        assertThatThrownBy(() -> fromEnvironment(set)).isInstanceOf(BadSetting.class);
    }

    @Test
    void aPostgresDatabaseIsTaken() {
        Settings settings = fromEnvironment(Map.of("KITH_DB_URL", "jdbc:postgresql://db/kith"));

        assertThat(settings.databaseUrl()).hasValue("jdbc:postgresql://db/kith");
    }

    @Test
    void proxiesAreNotTrustedUnlessNamed() {
        Settings settings = fromEnvironment(Map.of());

        assertThat(settings.trustedProxies()).isEmpty();
    }

    @Test
    void proxiesAreAddressesOrBlocksOfThem() {
        Settings settings = fromEnvironment(Map.of("KITH_TRUSTED_PROXIES", "10.0.0.5, 172.18.0.0/16,::1"));

        assertThat(settings.trustedProxies())
                .containsExactlyInAnyOrder(
                        NetworkBlock.of("10.0.0.5"), NetworkBlock.of("172.18.0.0/16"), NetworkBlock.of("::1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"proxy.school.lan", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0/8", "10.0.0.0/8/8", "300.1.1.1", "*"})
    void aProxyThatIsNoAddressIsRefused(String proxy) {
        Map<String, String> set = Map.of("KITH_TRUSTED_PROXIES", proxy);

        assertThatThrownBy(() -> fromEnvironment(set)).isInstanceOf(BadSetting.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KITH_REGISTRATION_KEY", "KITH_METRICS_KEY"})
    void aShortKeyIsRefused(String key) {
        Map<String, String> set = Map.of(key, LONG_ENOUGH.substring(1));

        assertThatThrownBy(() -> fromEnvironment(set)).isInstanceOf(BadSetting.class);
    }

    @Test
    void aLongRegistrationKeyIsTaken() {
        Settings settings = fromEnvironment(Map.of("KITH_REGISTRATION_KEY", LONG_ENOUGH));

        assertThat(settings.registrationKey()).hasValue(LONG_ENOUGH);
    }

    @Test
    void aRefusalDoesNotRepeatTheValue() {
        Map<String, String> set = Map.of("KITH_REGISTRATION_KEY", "hunter2");

        assertThatThrownBy(() -> fromEnvironment(set)).hasMessageNotContaining("hunter2");
    }

    private static Settings fromEnvironment(Map<String, String> environment) {
        return Settings.read(new Properties(), environment);
    }

    private static Settings fromProperties(Map<String, String> set) {
        return Settings.read(properties(set), Map.of());
    }

    private static Properties properties(Map<String, String> set) {
        Properties properties = new Properties();
        properties.putAll(set);
        return properties;
    }
}
