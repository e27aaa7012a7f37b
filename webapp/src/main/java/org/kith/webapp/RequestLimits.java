package org.kith.webapp;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.TreeSet;

/** Refuses what no page of ours sends: other methods, broken addresses, bodies that are too large. */
public class RequestLimits extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        RequestRules.Asked asked = asked(request);
        Optional<Integer> problem = RequestRules.problem(asked);
        if (problem.isEmpty()) {
            chain.doFilter(limited(request), response);
            return;
        }
        if (problem.get() == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            response.setHeader("Allow", String.join(", ", new TreeSet<>(RequestRules.allowed(asked.path()))));
        }
        response.sendError(problem.get());
    }

    private static RequestRules.Asked asked(HttpServletRequest request) {
        return new RequestRules.Asked(
                request.getMethod(),
                AnswerHeaders.path(request),
                Optional.ofNullable(request.getQueryString()).orElse(""),
                Optional.ofNullable(request.getContentType()).orElse(""),
                request.getContentLengthLong());
    }

    /** A body sent in chunks does not say beforehand how long it is. */
    private static HttpServletRequest limited(HttpServletRequest request) {
        if (request.getContentLengthLong() >= 0) {
            return request;
        }
        return new HttpServletRequestWrapper(request) {
            @Override
            public ServletInputStream getInputStream() throws IOException {
                return new LimitedStream(super.getInputStream(), RequestRules.LARGEST);
            }
        };
    }
}
