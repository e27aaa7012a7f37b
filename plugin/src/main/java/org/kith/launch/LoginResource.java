package org.kith.launch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.kith.lti.LaunchAttempt;
import org.kith.lti.LaunchProblem;
import org.kith.lti.LaunchRefused;
import org.kith.lti.LoginRequest;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.platforms.OwnAddress;
import org.kith.platforms.Platforms;
import org.kith.platforms.RegisteredPlatform;
import org.kith.visitor.ForEveryone;

/**
 * Third-party initiated login (LTI Security Framework 1.0, section 5.1.1.1). Platforms may use GET; it changes nothing but our note of
 * an attempt, which is worth nothing without the platform's answer.
 */
@Path("login")
@RequestScoped
@ForEveryone
public class LoginResource {

    @Inject
    Platforms platforms;

    @Inject
    Attempts attempts;

    @Inject
    OwnAddress own;

    @Inject
    Reader reader;

    @Inject
    Clock clock;

    @Context
    HttpHeaders headers;

    @GET
    @Produces("text/html;charset=UTF-8")
    public Response beginByLink(@Context UriInfo link) {
        return begin(link.getQueryParameters());
    }

    @POST
    @Produces("text/html;charset=UTF-8")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response beginByForm(MultivaluedMap<String, String> form) {
        return begin(form);
    }

    private Response begin(Map<String, List<String>> parameters) {
        try {
            LoginRequest request = LoginRequest.from(parameters);
            RegisteredPlatform platform = platform(request);
            LaunchAttempt attempt = LaunchAttempt.begin(request, clock.instant());
            return Navigation.of(headers).isInFrame()
                    ? inFrame(request, platform, attempt)
                    : inWindow(request, platform, attempt);
        } catch (LaunchRefused refused) {
            throw new LaunchNotBelieved(refused);
        }
    }

    private Response inWindow(LoginRequest request, RegisteredPlatform platform, LaunchAttempt attempt) {
        BrowserCookie browser = BrowserCookie.forAttempt(attempt.state());
        attempts.keep(attempt, platform.id(), browser);
        Response.ResponseBuilder answer = Response.status(302)
                .location(attempt.authenticationRequest(platform.platform(), request, own.launch()));
        browser.given(own.isHttps()).forEach(cookie -> answer.header("Set-Cookie", cookie));
        return answer.build();
    }

    /** Whether a frame keeps cookies only its page can see, so that a page decides how to go on. */
    private Response inFrame(LoginRequest request, RegisteredPlatform platform, LaunchAttempt attempt) {
        BrowserCookie browser = BrowserCookie.forAttempt(attempt.state());
        attempts.keep(attempt, platform.id(), browser, request.storageTarget().orElse(""));
        LoginView view = new LoginView(
                attempt.authenticationRequest(platform.platform(), request, own.launch())
                        .toString(),
                request.again(URI.create(own.base() + "/lti/login")).toString(),
                browser.probe(),
                request.storageTarget().map(frame -> PlatformStorage.of(platform.platform(), frame, attempt.state())),
                browser.secret());
        String title = reader.words().text("launch.opening");
        Response.ResponseBuilder answer = Response.ok(Page.passingThrough("launch/login", view, title));
        browser.tried(own.isHttps()).forEach(cookie -> answer.header("Set-Cookie", cookie));
        return answer.build();
    }

    private RegisteredPlatform platform(LoginRequest request) {
        List<RegisteredPlatform> candidates = request.clientId()
                .map(client -> platforms.find(request.issuer(), client).stream().toList())
                .orElseGet(() -> platforms.ofIssuer(request.issuer()));
        if (candidates.size() != 1) {
            throw new LaunchRefused(LaunchProblem.UNKNOWN_PLATFORM);
        }
        return candidates.get(0);
    }
}
