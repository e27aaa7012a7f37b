package org.kith.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Addresses that begin alike, in the notation of RFC 4632: {@code 172.18.0.0/16}; one address without a slash.
 *
 * @param start the first address in letters and numbers
 * @param bits how many of its bits count
 */
public record NetworkBlock(InetAddress start, int bits) {

    /** Only such text is given to the JDK, which would ask a name server about anything else. */
    private static final Pattern LITERAL = Pattern.compile(
            "(25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /** @throws IllegalArgumentException if it is no such text */
    static NetworkBlock of(String text) {
        String[] parts = text.split("/", -1);
        InetAddress start = address(parts[0]);
        int all = start.getAddress().length * Byte.SIZE;
        int bits = parts.length == 1 ? all : Integer.parseInt(parts[1]);
        if (parts.length > 2 || bits < 0 || bits > all) {
            throw new IllegalArgumentException("no block of addresses");
        }
        return new NetworkBlock(start, bits);
    }

    /** @throws IllegalArgumentException for a name, which proves nothing */
    public static InetAddress address(String literal) {
        if (!LITERAL.matcher(literal).matches()) {
            throw new IllegalArgumentException("no address");
        }
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException misspelt) {
            throw new IllegalArgumentException(misspelt);
        }
    }

    public boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == start.getAddress().length && Arrays.equals(head(bytes), head(start.getAddress()));
    }

    /** The address with every bit beyond ours cleared. */
    private byte[] head(byte[] bytes) {
        byte[] head = bytes.clone();
        for (int at = bits; at < head.length * Byte.SIZE; at++) {
            head[at / Byte.SIZE] &= (byte) ~(0x80 >> at % Byte.SIZE);
        }
        return head;
    }
}
