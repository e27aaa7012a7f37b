package org.kith.lti.registration;

import java.net.URI;
import org.kith.lti.outgoing.Outgoing;
import org.kith.lti.outgoing.OutgoingFailed;
import org.kith.lti.outgoing.Reply;
import org.kith.lti.outgoing.Request;

/** LTI Dynamic Registration 1.0, in its three steps. Each ends with what it says or with a {@link RegistrationRefused}. */
public final class DynamicRegistration {
    private final Outgoing outgoing;

    public DynamicRegistration(Outgoing outgoing) {
        this.outgoing = outgoing;
    }

    /** What the inviting platform says about itself, checked (3.4, 3.5). */
    public PlatformConfiguration configuration(RegistrationInvitation invitation) {
        Request request = authorized(Request.get(invitation.openidConfiguration()), invitation);
        Reply reply;
        try {
            reply = outgoing.send(request);
        } catch (OutgoingFailed failure) {
            throw refused(failure, Problems.OF_CONFIGURATION);
        }
        if (!reply.succeeded()) {
            throw refusal(RegistrationProblem.CONFIGURATION_REFUSED, reply);
        }
        PlatformConfiguration configuration = ConfigurationReader.read(reply.body());
        new Belonging(outgoing).check(invitation.openidConfiguration(), configuration);
        return configuration;
    }

    /** What we would like to be there; nothing is sent. The address is our own, perhaps with a path. */
    public ToolRegistration proposal(URI own, PlatformConfiguration configuration) {
        return Proposal.of(own, configuration);
    }

    /** Sends it (3.6). The invitation's token goes to the registration endpoint and nowhere else but where it came from. */
    public Registered register(
            RegistrationInvitation invitation, PlatformConfiguration configuration, ToolRegistration tool) {
        Request request = Request.post(configuration.registrationEndpoint(), "application/json", tool.json());
        Reply reply;
        try {
            reply = outgoing.send(authorized(request, invitation));
        } catch (OutgoingFailed failure) {
            throw refused(failure, Problems.OF_PLATFORM);
        }
        if (!reply.succeeded()) {
            throw refusal(RegistrationProblem.PLATFORM_REFUSED, reply);
        }
        return RegistrationAnswer.read(reply.body(), configuration);
    }

    private static Request authorized(Request request, RegistrationInvitation invitation) {
        Request json = request.with("Accept", "application/json");
        return invitation
                .token()
                .map(token -> json.with("Authorization", "Bearer " + token))
                .orElse(json);
    }

    private static RegistrationRefused refused(OutgoingFailed failure, Problems problems) {
        RegistrationProblem problem = switch (failure.reason()) {
            case REFUSED_ADDRESS -> problems.address();
            case UNREACHABLE -> problems.unreachable();
            case TIMED_OUT -> problems.slow();
            case TOO_LARGE -> problems.large();
            case REDIRECTED -> problems.redirected();
        };
        return new RegistrationRefused(problem, String.valueOf(failure.getMessage()));
    }

    private static RegistrationRefused refusal(RegistrationProblem problem, Reply reply) {
        return new RegistrationRefused(problem, (reply.status() + " " + reply.excerpt()).strip());
    }

    /** The same failures have their own names in each step, because an administrator acts differently on them. */
    private record Problems(
            RegistrationProblem address,
            RegistrationProblem unreachable,
            RegistrationProblem slow,
            RegistrationProblem large,
            RegistrationProblem redirected) {

        static final Problems OF_CONFIGURATION = new Problems(
                RegistrationProblem.CONFIGURATION_ADDRESS_REFUSED,
                RegistrationProblem.CONFIGURATION_UNREACHABLE,
                RegistrationProblem.CONFIGURATION_TOO_SLOW,
                RegistrationProblem.CONFIGURATION_TOO_LARGE,
                RegistrationProblem.CONFIGURATION_REDIRECTED);

        static final Problems OF_PLATFORM = new Problems(
                RegistrationProblem.ENDPOINT_REFUSED,
                RegistrationProblem.PLATFORM_UNREACHABLE,
                RegistrationProblem.PLATFORM_TOO_SLOW,
                RegistrationProblem.PLATFORM_TOO_LARGE,
                RegistrationProblem.PLATFORM_REDIRECTED);
    }
}
