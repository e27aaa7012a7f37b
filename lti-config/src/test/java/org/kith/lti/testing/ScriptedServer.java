package org.kith.lti.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.kith.lti.outgoing.AllowedAddresses;
import org.kith.lti.outgoing.Outgoing;

/** Another machine, on this computer, that answers as the test says and remembers what it was asked. */
public final class ScriptedServer implements AutoCloseable {

    /** How it answers at one address. */
    @FunctionalInterface
    public interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    /** What it was asked. */
    public record Received(String method, URI address, Map<String, List<String>> headers, String body) {
        public Optional<String> header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().get(0))
                    .findFirst();
        }

        /** The fields of a form. */
        public Map<String, String> form() {
            return Arrays.stream(body.split("&"))
                    .map(field -> field.split("=", 2))
                    .collect(Collectors.toMap(
                            field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
        }
    }

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    public ScriptedServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** Calls that may reach it, with little patience. */
    public static Outgoing outgoing() {
        return new Outgoing(new AllowedAddresses(true, Set.of()), Duration.ofSeconds(1), Duration.ofMillis(1500));
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    public ScriptedServer on(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    public ScriptedServer on(String path, int status, String body) {
        return on(path, text(status, body));
    }

    /** One after the other; the last for ever. */
    public ScriptedServer on(String path, List<Answer> inTurn) {
        AtomicInteger turn = new AtomicInteger();
        return on(
                path,
                exchange -> inTurn.get(Math.min(turn.getAndIncrement(), inTurn.size() - 1))
                        .to(exchange));
    }

    /** As Moodle labels its JSON. */
    public static Answer text(int status, String body) {
        return text(status, body, Map.of());
    }

    public static Answer text(int status, String body, Map<String, String> headers) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            headers.forEach(exchange.getResponseHeaders()::add);
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    public static Answer redirect(URI elsewhere) {
        return text(302, "", Map.of("Location", elsewhere.toString()));
    }

    /** A byte now and then, for ever. */
    public static Answer drip() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int left = 100; left > 0; left--) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                PublishedKeys.pause(Duration.ofMillis(50));
            }
        };
    }

    /** More than anybody wants, and no word about how much. */
    public static Answer flood(int bytes) {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(" ".repeat(bytes).getBytes(StandardCharsets.US_ASCII));
        };
    }

    public List<Received> received() {
        return List.copyOf(received);
    }

    public List<Received> received(String path) {
        return received.stream()
                .filter(request -> request.address().getPath().equals(path))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(new Received(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI(),
                    Map.copyOf(exchange.getRequestHeaders()),
                    body));
            answers.getOrDefault(exchange.getRequestURI().getPath(), text(404, "nothing here"))
                    .to(exchange);
        }
    }
}
