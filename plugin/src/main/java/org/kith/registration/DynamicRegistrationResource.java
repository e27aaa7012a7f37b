package org.kith.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.kith.lti.registration.DynamicRegistration;
import org.kith.lti.registration.PlatformConfiguration;
import org.kith.lti.registration.Registered;
import org.kith.lti.registration.RegistrationInvitation;
import org.kith.lti.registration.RegistrationRefused;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.platforms.FrameAncestors;
import org.kith.platforms.LmsCalls;
import org.kith.platforms.OwnAddress;
import org.kith.platforms.Platforms;
import org.kith.platforms.RegisteredPlatform;
import org.kith.visitor.ForEveryone;

/**
 * LTI Dynamic Registration 1.0: an LMS opens this page for its administrator, who sees what will be registered and says yes. Looking
 * asks the LMS who it is and changes nothing.
 */
@Path("register")
@RequestScoped
@ForEveryone
@Produces("text/html;charset=UTF-8")
public class DynamicRegistrationResource {

    @Inject
    RegistrationGate gate;

    @Inject
    Newcomers newcomers;

    @Inject
    Platforms platforms;

    @Inject
    LmsCalls calls;

    @Inject
    FrameAncestors ancestors;

    @Inject
    OwnAddress own;

    @Inject
    Reader reader;

    @GET
    public Page show(@Context UriInfo link) {
        MultivaluedMap<String, String> query = link.getQueryParameters();
        String key = key(query);
        gate.admit(key);
        if (!query.containsKey("openid_configuration")) {
            return Page.of("registration/into-lms", own.base(), reader.words().text("link.where"));
        }
        try {
            ProposalView view = proposal(RegistrationInvitation.from(query), key);
            return Page.of("registration/proposal", view, reader.words().text("register.title"));
        } catch (RegistrationRefused refused) {
            throw new RegistrationNotPossible(refused);
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Page register(MultivaluedMap<String, String> form) {
        RegistrationGate.Pass pass = gate.admit(key(form));
        newcomers.take(pass);
        try {
            RegistrationInvitation invitation = RegistrationInvitation.from(form);
            DynamicRegistration dynamic = dynamic();
            PlatformConfiguration platform = dynamic.configuration(invitation);
            Registered registered = dynamic.register(invitation, platform, dynamic.proposal(own.base(), platform));
            RegisteredPlatform known = newcomers.register(registered, name(platform), platform, pass);
            ancestors.changed();
            return Page.of("registration/finished", known, reader.words().text("registered.title"));
        } catch (RegistrationRefused refused) {
            newcomers.giveBack(pass);
            throw new RegistrationNotPossible(refused);
        }
    }

    private ProposalView proposal(RegistrationInvitation invitation, String key) {
        DynamicRegistration dynamic = dynamic();
        PlatformConfiguration platform = dynamic.configuration(invitation);
        return new ProposalView(
                platform,
                dynamic.proposal(own.base(), platform),
                platforms.ofIssuer(platform.issuer()),
                invitation,
                key);
    }

    private DynamicRegistration dynamic() {
        return new DynamicRegistration(calls.outgoing());
    }

    private static String name(PlatformConfiguration platform) {
        String name =
                platform.name().orElseGet(() -> platform.authorizationEndpoint().getHost());
        return name.substring(0, Math.min(name.length(), RegistrationCheck.LONGEST_NAME));
    }

    private static String key(MultivaluedMap<String, String> sent) {
        return sent.getOrDefault("key", List.of("")).get(0);
    }
}
