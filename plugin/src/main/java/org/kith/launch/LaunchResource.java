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
import java.util.List;
import java.util.Optional;
import org.kith.lti.Launch;
import org.kith.lti.LaunchProblem;
import org.kith.lti.LaunchRefused;
import org.kith.lti.LaunchResponse;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.platforms.OwnAddress;
import org.kith.platforms.Platforms;
import org.kith.visitor.ForEveryone;

/** The platform's answer, posted by the reader's browser (LTI Security Framework 1.0, section 5.1.1.3). */
@Path("launch")
@RequestScoped
@ForEveryone
public class LaunchResource {

    private static final String SECRET = "secret";

    @Inject
    Attempts attempts;

    @Inject
    Platforms platforms;

    @Inject
    Reader reader;

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
            Optional<BrowserCookie> browser = BrowserCookie.in(headers.getCookies(), response.state())
                    .or(() -> broughtBack(response, form.getOrDefault(SECRET, List.of())));
            return browser.isPresent()
                    ? enter(response, browser.get())
                    : Response.ok(fetching(response)).build();
        } catch (LaunchRefused refused) {
            throw new LaunchNotBelieved(refused);
        }
    }

    private Response enter(LaunchResponse response, BrowserCookie browser) {
        LoginAttempt attempt = claimed(response.state(), browser);
        Launch launch = verification.verify(response.idToken(), attempt, own.base());
        Page page = door.open(attempt.registrationId(), launch);
        Response.ResponseBuilder answer = Response.ok(page);
        browser.takenBack(own.isHttps()).forEach(cookie -> answer.header("Set-Cookie", cookie));
        return answer.build();
    }

    /**
     * The secret, as {@link #fetching our own page} found it with the platform. From any other page it is no proof: whoever began a
     * login knows its secret, and could make somebody else's browser send it.
     */
    private Optional<BrowserCookie> broughtBack(LaunchResponse response, List<String> sent) {
        if (sent.isEmpty()) {
            return Optional.empty();
        }
        if (sent.size() > 1 || !Navigation.of(headers).isFromOwnPage()) {
            throw new LaunchRefused(LaunchProblem.OTHER_BROWSER);
        }
        return Optional.of(BrowserCookie.broughtBack(response.state(), sent.get(0)));
    }

    /** Asks the platform for what it kept in this browser; the launch comes again with it, and is not looked at before. */
    private Page fetching(LaunchResponse response) {
        PlatformStorage storage = attempts.open(response.state())
                .flatMap(attempt -> attempt.storageTarget()
                        .map(frame -> PlatformStorage.of(
                                platforms.get(attempt.registrationId()).platform(), frame, response.state())))
                .orElseThrow(() -> new LaunchRefused(LaunchProblem.OTHER_BROWSER));
        return Page.passingThrough(
                "launch/kept",
                new KeptView(storage, response.state(), response.idToken()),
                reader.words().text("launch.opening"));
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
