package org.kith.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSettingsTest {

    private static final Map<String, String> SERVER =
            Map.of("KITH_MAIL_HOST", "smtp.school.example", "KITH_MAIL_FROM", "families@school.example");

    @Test
    void mailIsOffWithoutAServer() {
        assertThat(read(Map.of()).mail()).isEmpty();
    }

    @Test
    void aServerAndASenderAreEnough() {
        Optional<MailSettings> mail = read(SERVER).mail();

        assertThat(mail)
                .hasValue(new MailSettings(
                        "smtp.school.example",
                        587,
                        MailSecurity.STARTTLS,
                        Optional.empty(),
                        "families@school.example"));
    }

    @ParameterizedTest
    @CsvSource({"none, 25", "starttls, 587", "tls, 465"})
    void eachWayHasItsUsualPort(String security, int port) {
        Settings settings = read(with("KITH_MAIL_SECURITY", security));

        assertThat(settings.mail()).map(MailSettings::port).hasValue(port);
    }

    @Test
    void anotherPortMayBeNamed() {
        assertThat(read(with("KITH_MAIL_PORT", "2525")).mail())
                .map(MailSettings::port)
                .hasValue(2525);
    }

    @Test
    void userAndPasswordGoTogether() {
        Map<String, String> environment = with("KITH_MAIL_USER", "kith");
        environment.put("KITH_MAIL_PASSWORD", "pa ss");

        assertThat(read(environment).mail().flatMap(MailSettings::login))
                .hasValue(new MailSettings.Login("kith", "pa ss"));
    }

    @Test
    void thePasswordIsNeverPrinted() {
        Map<String, String> environment = with("KITH_MAIL_USER", "kith");
        environment.put("KITH_MAIL_PASSWORD", "s3cret-of-the-school");

        assertThat(read(environment).mail().orElseThrow().toString()).doesNotContain("s3cret");
    }

    @ParameterizedTest
    @CsvSource({
        "KITH_MAIL_HOST,     smtp://school.example, kith.mail.host",
        "KITH_MAIL_PORT,     mail,                  kith.mail.port",
        "KITH_MAIL_PORT,     0,                     kith.mail.port",
        "KITH_MAIL_PORT,     65536,                 kith.mail.port",
        "KITH_MAIL_SECURITY, ssl,                   kith.mail.security",
        "KITH_MAIL_FROM,     families,              kith.mail.from",
        "KITH_MAIL_FROM,     Kith <k@school.example>, kith.mail.from",
        "KITH_MAIL_USER,     kith,                  kith.mail.password",
        "KITH_MAIL_PASSWORD, secret,                kith.mail.user"
    })
    void whatCannotBeIsRefusedAtStart(String variable, String value, String named) {
        assertThatThrownBy(() -> read(with(variable, value)))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining(named);
    }

    @Test
    void aServerWithoutASenderIsRefused() {
        assertThatThrownBy(() -> read(Map.of("KITH_MAIL_HOST", "smtp.school.example")))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("kith.mail.from");
    }

    @Test
    void whatMeansNothingWithoutAServerIsRefused() {
        assertThatThrownBy(() -> read(Map.of("KITH_MAIL_FROM", "families@school.example")))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("kith.mail.host");
    }

    @Test
    void aPasswordGoesNoUnencryptedWay() {
        Map<String, String> environment = with("KITH_MAIL_USER", "kith");
        environment.put("KITH_MAIL_PASSWORD", "secret");
        environment.put("KITH_MAIL_SECURITY", "none");

        assertThatThrownBy(() -> read(environment))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("kith.mail.security");
    }

    private static Map<String, String> with(String variable, String value) {
        Map<String, String> environment = new HashMap<>(SERVER);
        environment.put(variable, value);
        return environment;
    }

    private static Settings read(Map<String, String> environment) {
        return Settings.read(new Properties(), environment);
    }
}
