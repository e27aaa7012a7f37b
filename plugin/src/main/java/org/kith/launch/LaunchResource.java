package org.kith.launch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.kith.lti.Launch;
import org.kith.lti.LaunchProblem;
import org.kith.lti.LaunchRefused;
import org.kith.lti.LaunchResponse;
import org.kith.page.Page;
import org.kith.platforms.OwnAddress;
import org.kith.visitor.ForEveryone;

/** The platform's answer, posted by the reader's browser (LTI Security Framework 1.0, section 5.1.1.3). */
@Path("launch")
@RequestScoped
@ForEveryone
public class LaunchResource {

    @Inject
    Attempts attempts;

    @Inject
    Verification verification;

    @Inject
    OwnAddress own;

    @Inject
    Door door;

    @Context
    HttpHeaders headers;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces("text/html;charset=UTF-8")
    public Response arrive(MultivaluedMap<String, String> form) {
        try {
            LaunchResponse response = LaunchResponse.from(form);
            BrowserCookie browser = BrowserCookie.in(headers.getCookies(), response.state())
                    .orElseThrow(() -> new LaunchRefused(LaunchProblem.OTHER_BROWSER));
            LoginAttempt attempt = claimed(response.state(), browser);
            Launch launch = verification.verify(response.idToken(), attempt, own.base());
            Page page = door.open(attempt.registrationId(), launch);
            Response.ResponseBuilder answer = Response.ok(page);
            browser.takenBack(own.isHttps()).forEach(cookie -> answer.header("Set-Cookie", cookie));
            return answer.build();
        } catch (LaunchRefused refused) {
            throw new LaunchNotBelieved(refused);
        }
    }

    private LoginAttempt claimed(String state, BrowserCookie browser) {
        LoginAttempt attempt = attempts.open(state).orElseThrow(() -> new LaunchRefused(LaunchProblem.UNKNOWN_ATTEMPT));
        if (!attempt.beganIn(browser)) {
            throw new LaunchRefused(LaunchProblem.OTHER_BROWSER);
        }
        try {
            attempts.claim(attempt);
        } catch (PersistenceException usedBefore) {
            throw new LaunchRefused(LaunchProblem.UNKNOWN_ATTEMPT, "used before");
        }
        return attempt;
    }
}
