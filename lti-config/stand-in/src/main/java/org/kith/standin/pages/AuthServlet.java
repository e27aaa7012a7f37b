package org.kith.standin.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kith.standin.platform.AuthAnswer;
import org.kith.standin.platform.AuthRequest;
import org.kith.standin.platform.Behaviour;

/**
 * The OpenID Connect authorization endpoint.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#step-2-authentication-request">authentication request</a>
 */
public final class AuthServlet extends PageServlet {
    private static final String REPOSTED = "reposted";

    public AuthServlet(Lms lms) {
        super(lms);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AuthRequest authRequest = AuthRequest.of(request.getParameterMap());
        Visitor visitor = visitor(request);
        if (visitor.signedIn().isEmpty() && authRequest.value(REPOSTED).isEmpty()) {
            repost(request, response, authRequest);
            return;
        }
        Behaviour behaviour =
                lms().behaviours().ofClient(authRequest.value("client_id")).orElse(visitor.behaviour());
        AuthAnswer answer = behaviour.answer(authRequest, visitor.signedIn());
        if (answer instanceof AuthAnswer.Posted posted) {
            show(
                    response,
                    "post.jte",
                    new PostView(request.getContextPath(), posted.to().toString(), posted.fields()));
        } else if (answer instanceof AuthAnswer.Shown shown) {
            throw new Problem(400, "Invalid request. " + shown.reason());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    /** A browser may hold back our cookie when the tool's page sent it here; coming from our own page it has it. */
    private void repost(HttpServletRequest request, HttpServletResponse response, AuthRequest authRequest)
            throws IOException {
        Map<String, String> fields = new LinkedHashMap<>(authRequest.parameters());
        fields.put(REPOSTED, "1");
        show(response, "post.jte", new PostView(request.getContextPath(), request.getRequestURI(), fields));
    }
}
