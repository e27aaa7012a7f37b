package org.kith.standin.pages;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.kith.standin.platform.Behaviours;
import org.kith.standin.platform.SigningKey;

/** The public halves of the platform's keys. */
public final class KeysServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Behaviours behaviours;

    public KeysServlet(Behaviours behaviours) {
        this.behaviours = behaviours;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<JWK> publicHalves = List.copyOf(
                behaviours.keys().stream().map(SigningKey::publicHalf).toList());
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(new JWKSet(publicHalves).toString());
    }
}
