package org.kith.webapp.rush;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A phone with Kith in it: takes answers compressed, and carries the visit that its page carries. */
final class RushBrowser {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final URI kith;
    private final Map<String, String> headers = new LinkedHashMap<>();

    RushBrowser(URI kith) {
        this.kith = kith;
        headers.put("Accept-Encoding", "gzip");
        headers.put("Accept-Language", "en");
    }

    RushBrowser sending(String header, String value) {
        headers.put(header, value);
        return this;
    }

    Answer get(String path) {
        return answered(request(path).build());
    }

    /** @param fields a string each, or a list of them */
    Answer post(String path, Map<String, ?> fields) {
        return post(request(path), fields);
    }

    /** As htmx sends a form whose answer takes the place of a part of the page. */
    Answer postForPart(String path, Map<String, ?> fields) {
        return post(request(path).header("HX-Request", "true"), fields);
    }

    private Answer post(HttpRequest.Builder request, Map<String, ?> fields) {
        String form = fields.entrySet().stream()
                .flatMap(field -> values(field.getValue()).map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        Answer answer = answered(request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        String cookies = answer.response().headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
        if (!cookies.isEmpty()) {
            headers.put("Cookie", cookies);
        }
        return answer;
    }

    private static Stream<String> values(Object value) {
        return value instanceof List<?> several
                ? several.stream().map(String::valueOf)
                : Stream.of(String.valueOf(value));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(kith + path)).timeout(PATIENCE);
        headers.forEach(request::header);
        return request;
    }

    private static Answer answered(HttpRequest request) {
        try {
            return new Answer(CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What came back. */
    record Answer(HttpResponse<byte[]> response) {

        int status() {
            return response.statusCode();
        }

        /** In bytes, as it came over the wire. */
        int weight() {
            return response.body().length;
        }

        String text() {
            boolean packed = response.headers().firstValue("Content-Encoding").isPresent();
            try {
                byte[] plain = packed
                        ? new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes()
                        : response.body();
                return new String(plain, StandardCharsets.UTF_8);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        Optional<String> first(String pattern) {
            return all(pattern).stream().findFirst();
        }

        /** The first group of each place where this is found. */
        List<String> all(String pattern) {
            Matcher found = Pattern.compile(pattern).matcher(text());
            return found.results().map(result -> result.group(1)).toList();
        }

        String location() {
            return response.headers().firstValue("Location").orElse("");
        }
    }
}
