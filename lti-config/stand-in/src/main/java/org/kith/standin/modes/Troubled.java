package org.kith.standin.modes;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kith.standin.http.Call;
import org.kith.standin.http.Endpoint;
import org.kith.standin.http.Reply;

/** An endpoint that can be slow, down, huge, redirecting, no JSON, or pointing somewhere else. */
public record Troubled(Endpoint inner, Modes modes, Mode mode) implements Endpoint {
    private static final Duration SLOW = Duration.ofSeconds(20);
    private static final int HUGE = 5_000_000;
    private static final String REDIRECTED = "redirected";

    @Override
    public Reply answer(Call call) {
        return switch (modes.value(mode)) {
            case "slow" -> slowly(call);
            case "down" -> Reply.page(503, "Service Unavailable");
            case "huge" -> huge(inner.answer(call));
            case "redirecting" -> redirecting(call);
            case "not-json" -> Reply.page(200, "Welcome");
            case "elsewhere" -> elsewhere(call);
            default -> inner.answer(call);
        };
    }

    private Reply slowly(Call call) {
        try {
            Thread.sleep(SLOW.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return inner.answer(call);
    }

    /** The same object with a great deal of nothing in it. */
    private static Reply huge(Reply good) {
        String filler = "{\"filler\":\"" + "x".repeat(HUGE) + "\",";
        return new Reply(
                good.status(), good.type(), good.headers(), filler + good.body().substring(1));
    }

    /** Once; whoever follows gets the answer. */
    private Reply redirecting(Call call) {
        if (!call.parameter(REDIRECTED).isEmpty()) {
            return inner.answer(call);
        }
        TreeMap<String, String> parameters = new TreeMap<>(call.parameters());
        parameters.put(REDIRECTED, "1");
        String query = parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return Reply.page(302, "Found").with("Location", call.address() + "?" + query);
    }

    /** Every address leads to another host than the one that was asked. */
    private Reply elsewhere(Call call) {
        Reply good = inner.answer(call);
        String origin = call.address().replaceFirst("^([a-z]+://[^/]+).*$", "$1");
        String moved = good.body().replace(origin, "https://elsewhere.example");
        return new Reply(good.status(), good.type(), good.headers(), moved);
    }
}
