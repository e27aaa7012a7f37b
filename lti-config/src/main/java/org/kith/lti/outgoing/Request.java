package org.kith.lti.outgoing;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One call to another machine.
 *
 * @param body what to post; a request without one is a GET
 * @param largest how many bytes of an answer are read before it is given up
 */
public record Request(URI address, Map<String, String> headers, Optional<String> body, int largest) {

    /** Enough for a configuration or a token. */
    public static final int USUAL_LARGEST = 256 * 1024;

    public Request {
        headers = Map.copyOf(headers);
    }

    public static Request get(URI address) {
        return new Request(address, Map.of(), Optional.empty(), USUAL_LARGEST);
    }

    public static Request post(URI address, String contentType, String body) {
        return new Request(address, Map.of("Content-Type", contentType), Optional.of(body), USUAL_LARGEST);
    }

    public Request with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Request(address, more, body, largest);
    }

    public Request atMost(int bytes) {
        return new Request(address, headers, body, bytes);
    }

    /** The host only: headers, body and query may hold secrets. */
    @Override
    public String toString() {
        return "Request[" + address.getHost() + "]";
    }
}
