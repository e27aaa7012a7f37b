package org.kith.lti.outgoing;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kith.lti.outgoing.AddressRefused.Fault;

/**
 * Which addresses Kith may call. Every address behind a name is looked at, because one public among private ones proves nothing. The
 * JDK remembers what it looked up for 30 seconds, so the call that follows goes where this check looked, whatever the name server
 * says the second time.
 */
public final class AllowedAddresses {
    private static final int LONGEST = 2000;
    /** By name, not by where it leads: a stranger's name that leads to this computer is a trick. */
    private static final Pattern THIS_COMPUTER =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]|\\[0:0:0:0:0:0:0:1]");

    private final boolean loopback;
    private final Set<String> operatorHosts;
    private final Names names;

    /**
     * @param loopback whether this computer may be called, for a Kith that itself lives on it
     * @param operatorHosts hosts whose addresses are the operator's own business, such as an LMS in the school's network
     */
    public AllowedAddresses(boolean loopback, Set<String> operatorHosts) {
        this(loopback, operatorHosts, InetAddress::getAllByName);
    }

    AllowedAddresses(boolean loopback, Set<String> operatorHosts, Names names) {
        this.loopback = loopback;
        this.operatorHosts = operatorHosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        this.names = names;
    }

    /** Whether this name means the computer it is said on; by the name alone, see above. */
    public static boolean isThisComputer(String host) {
        return THIS_COMPUTER.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }

    /** Refuses with {@link AddressRefused}. Looks the host up, so it may take as long as the name server does. */
    public void require(URI address) {
        String host = requireShape(address);
        boolean here = isThisComputer(host);
        if (!address.getScheme().equalsIgnoreCase("https") && !here) {
            throw new AddressRefused(Fault.NOT_HTTPS, host);
        }
        if (!operatorHosts.contains(host) && !(here && loopback)) {
            requirePublic(host);
        }
    }

    private static String requireShape(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (address.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) {
            throw new AddressRefused(Fault.NOT_HTTP, "");
        }
        String host = address.getHost().toLowerCase(Locale.ROOT);
        if (address.toString().length() > LONGEST) {
            throw new AddressRefused(Fault.TOO_LONG, host);
        }
        if (address.getRawUserInfo() != null) {
            throw new AddressRefused(Fault.WITH_CREDENTIALS, host);
        }
        if (address.getRawFragment() != null) {
            throw new AddressRefused(Fault.WITH_FRAGMENT, host);
        }
        return host;
    }

    private void requirePublic(String host) {
        try {
            for (InetAddress address : names.lookUp(host)) {
                if (!PublicNetwork.has(address)) {
                    throw new AddressRefused(Fault.PRIVATE_ADDRESS, host);
                }
            }
        } catch (UnknownHostException nobody) {
            throw new AddressRefused(Fault.UNKNOWN_HOST, host);
        }
    }

    /** How names become addresses. */
    @FunctionalInterface
    interface Names {
        InetAddress[] lookUp(String host) throws UnknownHostException;
    }
}
