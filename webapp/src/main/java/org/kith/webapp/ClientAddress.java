package org.kith.webapp;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.settings.NetworkBlock;

/**
 * Who asks, as far as the network tells. {@code X-Forwarded-For} is anybody's word; only what the operator's own proxies have added to
 * its end is believed.
 */
final class ClientAddress {

    /** Some proxies add the port. */
    private static final Pattern WITH_PORT = Pattern.compile("\\[(.+)](?::\\d+)?|([0-9.]+):\\d+");

    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /** @param socket the address that opened the connection
     *  @param forwarded values of the header, in order
     *  @return a name for whoever is counted as one: an IPv4 address, or the 64 bits that one IPv6 subscriber is given */
    static String of(String socket, List<String> forwarded, Set<NetworkBlock> proxies) {
        InetAddress client = NetworkBlock.address(socket);
        List<String> hops = forwarded.stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(String::strip)
                .toList();
        for (int at = hops.size() - 1; at >= 0 && isAmong(proxies, client); at--) {
            try {
                client = NetworkBlock.address(withoutPort(hops.get(at)));
            } catch (IllegalArgumentException noAddress) {
                break;
            }
        }
        return name(client);
    }

    private static boolean isAmong(Set<NetworkBlock> proxies, InetAddress address) {
        return proxies.stream().anyMatch(proxy -> proxy.contains(address));
    }

    private static String withoutPort(String hop) {
        Matcher matcher = WITH_PORT.matcher(hop);
        if (!matcher.matches()) {
            return hop;
        }
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }

    private static String name(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(address.getAddress(), 0, NETWORK_BYTES)
                : address.getHostAddress();
    }
}
