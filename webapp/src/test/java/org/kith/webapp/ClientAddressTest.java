package org.kith.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.settings.NetworkBlock;
import org.kith.settings.Settings;

class ClientAddressTest {

    private static final Set<NetworkBlock> PROXIES = Settings.read(
                    new Properties(), Map.of("KITH_TRUSTED_PROXIES", "10.0.0.5,172.18.0.0/16"))
            .trustedProxies();

    @Test
    void isWhereTheConnectionComesFrom() {
        String client = ClientAddress.of("203.0.113.7", List.of(), Set.of());

        assertThat(client).isEqualTo("203.0.113.7");
    }

    @Test
    void isNotWhatAnybodyClaims() {
        String client = ClientAddress.of("203.0.113.7", List.of("198.51.100.1"), PROXIES);

        assertThat(client).isEqualTo("203.0.113.7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "198.51.100.1                           | 198.51.100.1",
                "1.2.3.4, 198.51.100.1                  | 198.51.100.1",
                "1.2.3.4, 198.51.100.1, 172.18.0.9      | 198.51.100.1",
                "198.51.100.1:4711                      | 198.51.100.1",
                "198.51.100.1, unknown                  | 10.0.0.5",
                "a.name.test                            | 10.0.0.5",
                "[2001:db8:1:2:3:4:5:6]:443             | 20010db800010002",
                "''                                     | 10.0.0.5"
            })
    void isWhatTrustedProxiesHaveAdded(String forwarded, String expected) {
        String client = ClientAddress.of("10.0.0.5", List.of(forwarded), PROXIES);

        assertThat(client).isEqualTo(expected);
    }

    @Test
    void isReadFromSeveralHeadersInOrder() {
        String client = ClientAddress.of("10.0.0.5", List.of("1.2.3.4", "198.51.100.1", "172.18.0.9"), PROXIES);

        assertThat(client).isEqualTo("198.51.100.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001:db8:1:2::1", "2001:db8:1:2:ffff::9"})
    void isTheNetworkOfASubscriberWhoHasMany(String address) {
        String client = ClientAddress.of(address, List.of(), Set.of());

        assertThat(client).isEqualTo("20010db800010002");
    }
}
