package org.kith.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.testing.ServerSide;

class SentTokenTest {

    private static final MediaType FORM = MediaType.APPLICATION_FORM_URLENCODED_TYPE;

    @Test
    void isFoundInABearerHeader() throws IOException {
        Request request = new Request("Bearer abc.def", null, "");

        Optional<String> token = SentToken.in(request.context());

        assertThat(token).hasValue("abc.def");
    }

    @Test
    void isFoundInAForm() throws IOException {
        Request request = new Request(null, FORM, "a=1&visit=abc.d%2Bf&b=2");

        Optional<String> token = SentToken.in(request.context());

        assertThat(token).hasValue("abc.d+f");
    }

    @Test
    void leavesTheFormToWhoeverReadsItNext() throws IOException {
        Request request = new Request(null, FORM, "visit=abc&note=hola");

        Optional<String> token = SentToken.in(request.context());

        assertThat(request.body()).as("after %s", token).isEqualTo("visit=abc&note=hola");
    }

    @Test
    void isNotSoughtInOtherThingsThanForms() throws IOException {
        Request request = new Request(null, MediaType.TEXT_PLAIN_TYPE, "visit=abc");

        Optional<String> token = SentToken.in(request.context());

        assertThat(token).isEmpty();
    }

    @Test
    void isNotFoundInAnotherField() throws IOException {
        Request request = new Request(null, FORM, "revisit=abc");

        Optional<String> token = SentToken.in(request.context());

        assertThat(token).isEmpty();
    }

    @Test
    void isNotFoundInAnotherKindOfHeader() throws IOException {
        Request request = new Request("Basic abc", null, "");

        Optional<String> token = SentToken.in(request.context());

        assertThat(token).isEmpty();
    }

    /** A request as the server hands it to a filter. */
    private static final class Request {

        private final @Nullable String authorization;
        private final @Nullable MediaType type;
        private InputStream body;

        Request(@Nullable String authorization, @Nullable MediaType type, String body) {
            this.authorization = authorization;
            this.type = type;
            this.body = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
        }

        ContainerRequestContext context() {
            return ServerSide.of(
                    ContainerRequestContext.class,
                    Map.of(
                            "getHeaderString", arguments -> authorization,
                            "hasEntity", arguments -> type != null,
                            "getMediaType", arguments -> type,
                            "getEntityStream", arguments -> body,
                            "setEntityStream", this::replace));
        }

        String body() throws IOException {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }

        private @Nullable Object replace(@Nullable Object[] arguments) {
            if (arguments[0] instanceof InputStream other) {
                body = other;
            }
            return null;
        }
    }
}
