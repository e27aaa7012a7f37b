package org.kith.lti.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.kith.lti.ToolKey;

/** A platform's key set on this computer, well-behaved or not. */
public final class PublishedKeys implements AutoCloseable {

    /** How a misbehaving platform answers. */
    @FunctionalInterface
    public interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final AtomicInteger requests = new AtomicInteger();
    private volatile Answer answer;

    private PublishedKeys(HttpServer server, Answer answer) {
        this.server = server;
        this.answer = answer;
    }

    public static PublishedKeys of(ToolKey... keys) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            PublishedKeys published = new PublishedKeys(server, keySet(keys));
            server.setExecutor(published.threads);
            server.createContext("/jwks", published::handle);
            server.start();
            return published;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/jwks");
    }

    /** How often the keys were asked for. */
    public int requests() {
        return requests.get();
    }

    public void publish(ToolKey... keys) {
        answer = keySet(keys);
    }

    public void answerWith(Answer other) {
        answer = other;
    }

    /** Answers with this text, whatever it is. */
    public void answerWith(int status, String body) {
        answer = exchange -> send(exchange, status, body);
    }

    /** Starts an answer and never ends it. */
    public void dripFor(Duration time) {
        answer = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (long left = time.toMillis(); left > 0; left -= 50) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                pause(Duration.ofMillis(50));
            }
        };
    }

    public static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        try (exchange) {
            answer.to(exchange);
        }
    }

    private static Answer keySet(ToolKey... keys) {
        return exchange -> send(exchange, 200, ToolKey.publicJwks(List.of(keys)));
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
