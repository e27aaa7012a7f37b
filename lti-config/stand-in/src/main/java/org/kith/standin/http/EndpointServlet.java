package org.kith.standin.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Brings an {@link Endpoint} to the web. */
public final class EndpointServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Endpoint endpoint;

    public EndpointServlet(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        Reply reply = endpoint.answer(call(request));
        response.setStatus(reply.status());
        response.setContentType(reply.type());
        reply.headers().forEach(response::setHeader);
        response.getWriter().write(reply.body());
    }

    private static Call call(HttpServletRequest request) throws IOException {
        Map<String, String> parameters = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        return new Call(
                request.getMethod(),
                request.getRequestURL().toString(),
                parameters,
                headers(request),
                request.getReader().lines().collect(Collectors.joining("\n")));
    }

    private static Map<String, String> headers(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .collect(Collectors.toMap(
                        name -> name.toLowerCase(Locale.ROOT), request::getHeader, (one, same) -> one));
    }
}
