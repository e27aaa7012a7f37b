package org.kith.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignedIdsTest {

    private static final UUID ID = UUID.fromString("5f0c1a52-7f7e-4c3f-9d55-0c6b1f3f0a11");
    private static final byte[] SECRET = secret("of one purpose");

    @Test
    void anIdIsReadAsItWasWritten() {
        String token = SignedIds.write(ID, SECRET);

        assertThat(SignedIds.read(token, SECRET)).hasValue(ID);
    }

    @Test
    void whatWasSignedForOnePurposeIsNothingForAnother() {
        String token = SignedIds.write(ID, SECRET);

        assertThat(SignedIds.read(token, secret("of another one"))).isEmpty();
    }

    /** Printed addresses must still work after an upgrade. */
    @Test
    void addressesStayAsTheyWerePrinted() {
        String token = SignedIds.write(ID, SECRET);

        assertThat(token).isEqualTo("XwwaUn9-TD-dVQxrHz8KEY95hT-OATtOE2MHt6rZhVs");
    }

    private static byte[] secret(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
