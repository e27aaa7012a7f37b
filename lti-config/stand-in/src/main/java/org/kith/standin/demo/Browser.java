package org.kith.standin.demo;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A very small browser: it keeps cookies, follows redirects and sends forms that would send themselves. */
final class Browser {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LONGEST_CHAIN = 12;
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final CookieJar cookies = new CookieJar();
    private final Map<String, String> headers = new LinkedHashMap<>();

    /** Adds a header to every request from now on. */
    void always(String header, String value) {
        headers.put(header, value);
    }

    Answer get(URI address) {
        return follow(send(HttpRequest.newBuilder(address)));
    }

    Answer post(URI address, Map<String, String> form) {
        return post(address, form.entrySet());
    }

    /** With fields that may stand in it more than once. */
    Answer post(URI address, Collection<Map.Entry<String, String>> fields) {
        return follow(send(posting(address, fields)));
    }

    private static HttpRequest.Builder posting(URI address, Collection<Map.Entry<String, String>> form) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)));
    }

    private static String encoded(Collection<Map.Entry<String, String>> form) {
        return form.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer send(HttpRequest.Builder request) {
        headers.forEach(request::header);
        URI address = request.build().uri();
        String known = cookies.forAddress(address);
        if (!known.isEmpty()) {
            request.header("Cookie", known);
        }
        try {
            HttpResponse<String> response =
                    CLIENT.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            cookies.keep(address, response.headers().allValues("Set-Cookie"));
            Optional<String> location = response.headers().firstValue("Location");
            return new Answer(address, response.statusCode(), location, response.body());
        } catch (IOException failed) {
            throw new DemoStopped(address.getHost() + " could not be reached", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DemoStopped("interrupted", stopped);
        }
    }

    private Answer follow(Answer first) {
        Answer answer = first;
        for (int step = 0; step < LONGEST_CHAIN; step++) {
            Optional<URI> redirect = answer.redirect();
            Optional<Element> form = Optional.ofNullable(answer.document().selectFirst("form[data-auto-submit]"));
            if (redirect.isPresent()) {
                answer = send(HttpRequest.newBuilder(redirect.get()));
            } else if (form.isPresent()) {
                answer = send(submission(form.get()));
            } else {
                return answer;
            }
        }
        throw new DemoStopped("Too many redirects at " + answer.address().getPath());
    }

    private static HttpRequest.Builder submission(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name]").forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        return posting(URI.create(form.absUrl("action")), fields.entrySet());
    }
}
