package org.kith.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.IntStream;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

class LinkTokensTest {

    private static final UUID ID = UUID.fromString("5f0c1a52-7f7e-4c3f-9d55-0c6b1f3f0a11");

    private final LinkTokens tokens;

    LinkTokensTest(Kith kith) {
        this.tokens = kith.the(LinkTokens.class);
    }

    @OnBothDatabases
    void aTokenIsReadAsItWasWritten() {
        assertThat(tokens.read(tokens.write(ID))).hasValue(ID);
    }

    @OnBothDatabases
    void aTokenIsShort() {
        assertThat(tokens.write(ID)).hasSize(43).matches("[\\w-]+");
    }

    @OnBothDatabases
    void anotherNodeReadsItToo(Database database, FixedClock clock) {
        String token = tokens.write(ID);

        LinkTokens otherNode = new Kith(database, clock).the(LinkTokens.class);

        assertThat(otherNode.read(token)).hasValue(ID);
    }

    @OnBothDatabases
    void noBitOfATokenCanBeChanged() {
        byte[] token = Base64.getUrlDecoder().decode(tokens.write(ID));

        var forged = IntStream.range(0, token.length * 8).mapToObj(bit -> flipped(token, bit));

        assertThat(forged.map(tokens::read)).hasSize(256).allMatch(read -> read.isEmpty());
    }

    @OnBothDatabases
    void noOtherSpellingOfATokenIsRead() {
        String token = tokens.write(ID);
        char last = token.charAt(token.length() - 1);

        var others = IntStream.rangeClosed('!', 'z')
                .filter(letter -> letter != last)
                .mapToObj(letter -> token.substring(0, token.length() - 1) + (char) letter);

        assertThat(others.map(tokens::read)).allMatch(read -> read.isEmpty());
    }

    @OnBothDatabases
    void anIdAloneOpensNothing() {
        byte[] id = ByteBuffer.allocate(32)
                .putLong(ID.getMostSignificantBits())
                .putLong(ID.getLeastSignificantBits())
                .array();

        assertThat(tokens.read(encoded(id))).isEmpty();
    }

    @OnBothDatabases
    void nonsenseIsNoToken() {
        assertThat(IntStream.of(0, 1, 42, 44, 5000).mapToObj("A"::repeat).map(tokens::read))
                .allMatch(read -> read.isEmpty());
    }

    private static String flipped(byte[] token, int bit) {
        byte[] forged = token.clone();
        forged[bit / 8] ^= (byte) (1 << (bit % 8));
        return encoded(forged);
    }

    private static String encoded(byte[] token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }
}
