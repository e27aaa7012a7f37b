package org.kith.lti.outgoing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Whether an address is anybody's on the Internet (IANA special-purpose registries, RFC 6890). An IPv6 address that only wraps an IPv4
 * one is judged by what it wraps; the JDK itself unwraps {@code ::ffff:a.b.c.d}.
 */
final class PublicNetwork {
    private static final List<Block> SPECIAL = List.of(
            Block.of("0.0.0.0", 8),
            Block.of("10.0.0.0", 8),
            Block.of("100.64.0.0", 10),
            Block.of("127.0.0.0", 8),
            Block.of("169.254.0.0", 16),
            Block.of("172.16.0.0", 12),
            Block.of("192.0.0.0", 24),
            Block.of("192.168.0.0", 16),
            Block.of("198.18.0.0", 15),
            Block.of("224.0.0.0", 3),
            Block.of("::", 127),
            Block.of("64:ff9b:1::", 48),
            Block.of("2001::", 32),
            Block.of("fc00::", 7),
            Block.of("fe80::", 9),
            Block.of("ff00::", 8));

    private static final Block NAT64 = Block.of("64:ff9b::", 96);
    private static final Block COMPATIBLE = Block.of("::", 96);
    private static final Block SIX_TO_FOUR = Block.of("2002::", 16);

    private PublicNetwork() {}

    static boolean has(InetAddress address) {
        byte[] bytes = unwrapped(address.getAddress());
        return SPECIAL.stream().noneMatch(block -> block.contains(bytes));
    }

    private static byte[] unwrapped(byte[] bytes) {
        if (NAT64.contains(bytes) || COMPATIBLE.contains(bytes)) {
            return Arrays.copyOfRange(bytes, 12, 16);
        }
        return SIX_TO_FOUR.contains(bytes) ? Arrays.copyOfRange(bytes, 2, 6) : bytes;
    }

    /** Addresses that begin alike. */
    private record Block(List<Byte> start, int bits) {

        static Block of(String address, int bits) {
            return new Block(bytes(address), bits);
        }

        boolean contains(byte[] address) {
            if (address.length != start.size()) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int different = address[bit / 8] ^ start.get(bit / 8);
                if ((different >> (7 - bit % 8) & 1) != 0) {
                    return false;
                }
            }
            return true;
        }

        private static List<Byte> bytes(String literal) {
            try {
                byte[] bytes = InetAddress.getByName(literal).getAddress();
                Byte[] boxed = new Byte[bytes.length];
                Arrays.setAll(boxed, at -> bytes[at]);
                return List.of(boxed);
            } catch (UnknownHostException notALiteral) {
                throw new IllegalArgumentException(literal, notALiteral);
            }
        }
    }
}
