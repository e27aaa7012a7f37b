package org.kith.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkBlockTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.5,      10.0.0.5",
        "172.18.0.0/16, 172.18.255.1",
        "172.18.7.7/16, 172.18.0.1",
        "10.0.0.128/25, 10.0.0.129",
        "0.0.0.0/0,     203.0.113.9",
        "2001:db8::/32, 2001:db8:1::1",
        "::1,           0:0:0:0:0:0:0:1"
    })
    void holdsWhatBeginsLikeIt(String block, String address) {
        boolean inside = NetworkBlock.of(block).contains(NetworkBlock.address(address));

        assertThat(inside).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.5,      10.0.0.6",
        "172.18.0.0/16, 172.19.0.1",
        "10.0.0.128/25, 10.0.0.127",
        "2001:db8::/32, 2001:db9::1",
        "0.0.0.0/0,     ::1"
    })
    void holdsNothingElse(String block, String address) {
        boolean inside = NetworkBlock.of(block).contains(NetworkBlock.address(address));

        assertThat(inside).isFalse();
    }
}
