package org.kith.visitor;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Finds the visit token in a request: a bearer header, or the field {@code visit} of a form sent without script. */
final class SentToken {

    private static final String BEARER = "Bearer ";
    private static final String FIELD = "visit=";

    private SentToken() {}

    static Optional<String> in(ContainerRequestContext request) throws IOException {
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header != null && header.startsWith(BEARER)) {
            return Optional.of(header.substring(BEARER.length()));
        }
        return isForm(request) ? inForm(request) : Optional.empty();
    }

    private static boolean isForm(ContainerRequestContext request) {
        return request.hasEntity() && MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType());
    }

    private static Optional<String> inForm(ContainerRequestContext request) throws IOException {
        byte[] form = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(form));
        return Arrays.stream(new String(form, StandardCharsets.UTF_8).split("&", -1))
                .filter(pair -> pair.startsWith(FIELD))
                .map(pair -> URLDecoder.decode(pair.substring(FIELD.length()), StandardCharsets.UTF_8))
                .findFirst();
    }
}
