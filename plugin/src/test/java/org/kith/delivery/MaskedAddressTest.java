package org.kith.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.households.Address;

class MaskedAddressTest {

    @ParameterizedTest
    @CsvSource({
        "rosa@example.org,          r***@e***.org",
        "r@mail.lincoln.example,    r***@m***.example",
        "o'neil.anna@x.co.uk,       o***@x***.uk"
    })
    void isKnownAgainByItsOwnerOnly(String email, String masked) {
        assertThat(MaskedAddress.of(Address.email(email)).text()).isEqualTo(masked);
    }
}
