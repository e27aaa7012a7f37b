package org.kith.standin.pages;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.kith.standin.platform.SigningKey;

/** The public halves of the platform's keys. */
public final class KeysServlet extends HttpServlet {
    private final transient JWKSet keys;

    public KeysServlet(List<SigningKey> keys) {
        List<JWK> publicHalves =
                List.copyOf(keys.stream().map(SigningKey::publicHalf).toList());
        this.keys = new JWKSet(publicHalves);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(keys.toString());
    }
}
