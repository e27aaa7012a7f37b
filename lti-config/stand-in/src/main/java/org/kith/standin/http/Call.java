package org.kith.standin.http;

import java.util.Map;

/**
 * A request of a program.
 *
 * @param address without the query
 * @param parameters of the query or of a form
 * @param headers by their names in lower case
 */
public record Call(
        String method, String address, Map<String, String> parameters, Map<String, String> headers, String body) {
    private static final String BEARER = "Bearer ";

    public Call {
        parameters = Map.copyOf(parameters);
        headers = Map.copyOf(headers);
    }

    /** The value, or an empty text if it is absent. */
    public String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    public boolean isPost() {
        return method.equals("POST");
    }

    public boolean isGet() {
        return method.equals("GET");
    }

    /** The token of the header Authorization; empty if there is none. */
    public String bearer() {
        String authorization = header("authorization");
        return authorization.startsWith(BEARER)
                ? authorization.substring(BEARER.length()).trim()
                : "";
    }
}
