package org.kith.households;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "rosa", "rosa@", "@example.org", "rosa@example", "a b@example.org", "a@b.c\r\nBcc: x@y.z"})
    void noEmailAddress(String text) {
        assertThatThrownBy(() -> Address.email(text)).isInstanceOf(NoEmailAddress.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567890123456", "call me", "+", "0800-ROSA"})
    void noPhoneNumber(String text) {
        assertThatThrownBy(() -> Address.phone(text)).isInstanceOf(NoPhoneNumber.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"555 010 0142", "555.010.0142", "(555) 010-0142", "5550100142"})
    void aPhoneNumberIsItsDigits(String text) {
        assertThat(Address.phone(text).text()).isEqualTo("5550100142");
        assertThat(Address.phone(text).lastDigits()).isEqualTo("0142");
    }
}
