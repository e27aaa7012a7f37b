package org.kith.launch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import org.kith.lti.ExpectedLaunch;
import org.kith.lti.Launch;
import org.kith.lti.LaunchProblem;
import org.kith.lti.LaunchRefused;
import org.kith.lti.LaunchVerifier;
import org.kith.lti.MessageType;
import org.kith.platforms.LmsKeys;
import org.kith.platforms.Platforms;
import org.kith.platforms.RegisteredPlatform;

/** Asks {@link LaunchVerifier} with what we know of the platform and of the login that began here. */
@Dependent
public class Verification {

    @Inject
    LmsKeys keys;

    @Inject
    Platforms platforms;

    @Inject
    Clock clock;

    /** @throws LaunchRefused if the token is not to be believed */
    Launch verify(String idToken, LoginAttempt attempt, URI tool) {
        RegisteredPlatform registered = platforms.get(attempt.registrationId());
        ExpectedLaunch expected = new ExpectedLaunch(
                registered.platform(),
                attempt.nonce(),
                attempt.targetLinkUri(),
                tool,
                platforms.deploymentsOf(registered.id()));
        Launch launch = new LaunchVerifier(keys.fetched()).verify(idToken, expected, clock.instant());
        if (launch.messageType() != MessageType.RESOURCE_LINK) {
            throw new LaunchRefused(LaunchProblem.MESSAGE_TYPE_UNKNOWN, "deep linking");
        }
        return launch;
    }
}
