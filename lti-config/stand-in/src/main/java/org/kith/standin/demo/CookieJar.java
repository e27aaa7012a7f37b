package org.kith.standin.demo;

import java.net.HttpCookie;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Cookies by host. Unlike {@link java.net.CookieManager} it hands out {@code Secure} cookies on plain http, as browsers
 * do on loopback addresses.
 */
final class CookieJar {
    private final Map<String, Map<String, String>> hosts = new HashMap<>();

    void keep(URI from, List<String> setCookieHeaders) {
        Map<String, String> cookies = hosts.computeIfAbsent(from.getHost(), host -> new HashMap<>());
        for (String header : setCookieHeaders) {
            HttpCookie cookie = HttpCookie.parse(header).get(0);
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
    }

    /** The value of the {@code Cookie} header, empty if there is nothing to send. */
    String forAddress(URI to) {
        return hosts.getOrDefault(to.getHost(), Map.of()).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
