package org.kith.lti.outgoing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.kith.lti.outgoing.OutgoingFailed.Reason;

/**
 * Calls other machines, trusting the other end with little: only {@link AllowedAddresses}, no redirects, a limit of size, and a limit
 * of time for the whole answer, because the JDK's own ends with the first header and a slow drip would hold a person for ever. Safe
 * for many threads; make one and keep it.
 */
public final class Outgoing {
    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(3);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);

    private final AllowedAddresses allowed;
    private final Duration patience;
    private final Executor threads = Executors.newCachedThreadPool(Outgoing::thread);
    private final HttpClient client;

    public Outgoing(AllowedAddresses allowed) {
        this(allowed, CONNECT_WITHIN, ANSWER_WITHIN);
    }

    /** With other limits of time: for the connection, and for everything up to the last byte. */
    public Outgoing(AllowedAddresses allowed, Duration connectWithin, Duration answerWithin) {
        this.allowed = allowed;
        patience = answerWithin;
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectWithin)
                .executor(threads)
                .build();
    }

    /** Fails as {@link #send} would before it calls anybody. */
    public void require(URI address) {
        requireAllowed(address, System.nanoTime() + patience.toNanos());
    }

    /** Any status is an answer, but those that send us elsewhere; no answer is an {@link OutgoingFailed}. */
    public Reply send(Request request) {
        String host = String.valueOf(request.address().getHost());
        long deadline = System.nanoTime() + patience.toNanos();
        requireAllowed(request.address(), deadline);
        HttpResponse<byte[]> response =
                await(client.sendAsync(http(request), head -> new LimitedBody(request.largest())), host, deadline);
        if (response.statusCode() / 100 == 3) {
            throw new OutgoingFailed(Reason.REDIRECTED, host + ", status " + response.statusCode());
        }
        return new Reply(response.statusCode(), headers(response), new String(response.body(), StandardCharsets.UTF_8));
    }

    /** On another thread, because a name server may take its time. */
    private void requireAllowed(URI address, long deadline) {
        CompletableFuture<Void> check = CompletableFuture.runAsync(() -> allowed.require(address), threads);
        await(check, String.valueOf(address.getHost()), deadline);
    }

    private static HttpRequest http(Request request) {
        HttpRequest.Builder http = HttpRequest.newBuilder(request.address());
        request.headers().forEach(http::header);
        return request.body()
                .map(body -> http.POST(BodyPublishers.ofString(body)))
                .orElseGet(http::GET)
                .build();
    }

    private <T> T await(CompletableFuture<T> answer, String host, long deadline) {
        try {
            return answer.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failure) {
            throw failed(failure.getCause() == null ? failure : failure.getCause(), host);
        } catch (TimeoutException tooSlow) {
            answer.cancel(true);
            throw new OutgoingFailed(Reason.TIMED_OUT, host + ", no full answer within " + patience);
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new OutgoingFailed(Reason.UNREACHABLE, host + ", interrupted");
        }
    }

    private static OutgoingFailed failed(Throwable cause, String host) {
        if (cause instanceof AddressRefused refused) {
            return new OutgoingFailed(refused);
        }
        if (LimitedBody.isTooLarge(cause)) {
            return new OutgoingFailed(Reason.TOO_LARGE, host + ", " + cause.getMessage());
        }
        if (cause instanceof HttpConnectTimeoutException) {
            return new OutgoingFailed(Reason.TIMED_OUT, host + ", " + cause.getMessage());
        }
        return new OutgoingFailed(Reason.UNREACHABLE, host + ", " + said(cause));
    }

    private static String said(Throwable cause) {
        String message = cause.getMessage();
        return cause instanceof IOException && message != null
                ? message
                : cause.getClass().getSimpleName();
    }

    private static Map<String, List<String>> headers(HttpResponse<?> response) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        return headers;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "kith-outgoing");
        thread.setDaemon(true);
        return thread;
    }
}
