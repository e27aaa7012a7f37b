package org.kith.webapp;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import org.kith.settings.NetworkBlock;
import org.kith.settings.Settings;
import org.kith.visitor.Client;

/** Asks whoever is too fast, or too often wrong, to wait (RFC 6585, section 4). */
public class RequestPace extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    transient Settings settings;

    @Inject
    transient Clock clock;

    private final transient RequestRates rates = new RequestRates();
    private transient Set<NetworkBlock> proxies = Set.of();

    @Override
    public void init() {
        proxies = settings.trustedProxies();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String client = client(request);
        request.setAttribute(Client.ADDRESS, client);
        RequestRates.Turn turn = rates.turn(AnswerHeaders.path(request), client, clock.instant());
        if (turn.tooSoon().isPresent()) {
            response.setHeader(
                    "Retry-After", String.valueOf(wholeSeconds(turn.tooSoon().get())));
            response.sendError(TOO_MANY_REQUESTS);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            turn.answered(response.getStatus());
        }
    }

    private String client(HttpServletRequest request) {
        return ClientAddress.of(
                request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")), proxies);
    }

    private static long wholeSeconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }
}
