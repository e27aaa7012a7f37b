package org.kith.lti;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Fetches a key set, trusting the other end with little: no redirects (they could lead into our own network), a limit of size, and a
 * limit of time for the whole answer, because the JDK's own ends with the first header and a slow drip would hold a launch for ever.
 */
final class KeyDownload {
    static final int LARGEST = 100 * 1024;
    private static final int OK = 200;

    private final HttpClient client;
    private final Duration patience;

    KeyDownload(Duration connectWithin, Duration readWithin) {
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectWithin)
                .build();
        patience = connectWithin.plus(readWithin);
    }

    String fetch(URI address) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "application/json")
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, ignored -> new LimitedBody(LARGEST));
        HttpResponse<byte[]> response = await(answer);
        if (response.statusCode() != OK) {
            throw new IOException("status " + response.statusCode());
        }
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> answer) throws IOException {
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            throw new IOException(failure.getCause());
        } catch (TimeoutException tooSlow) {
            answer.cancel(true);
            throw new IOException("no full answer within " + patience, tooSlow);
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }
}
