package org.kith.launch;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.kith.Shared;
import org.kith.lti.Deployments;
import org.kith.lti.ExpectedLaunch;
import org.kith.lti.Launch;
import org.kith.lti.LaunchProblem;
import org.kith.lti.LaunchRefused;
import org.kith.lti.LaunchVerifier;
import org.kith.lti.LtiRoles;
import org.kith.platforms.LaunchRefusals;
import org.kith.platforms.LmsKeys;
import org.kith.platforms.Platforms;
import org.kith.platforms.RegisteredPlatform;

/** Asks {@link LaunchVerifier} with what we know of the platform and of the login that began here, and remembers what it refuses. */
@Shared
public class Verification {

    @Inject
    LmsKeys keys;

    @Inject
    Platforms platforms;

    @Inject
    LaunchRefusals refusals;

    @Inject
    Clock clock;

    /** @throws LaunchRefused if the token is not to be believed */
    Launch verify(String idToken, LoginAttempt attempt, URI tool) {
        UUID platform = attempt.registrationId();
        AskedDeployment asked = new AskedDeployment(platforms.deploymentsOf(platform));
        try {
            return verified(idToken, attempt, tool, asked);
        } catch (LaunchRefused refused) {
            count(platform, refused.problem());
            if (refused.problem() == LaunchProblem.DEPLOYMENT_REFUSED) {
                asks(platform, asked.id);
            }
            throw refused;
        }
    }

    private Launch verified(String idToken, LoginAttempt attempt, URI tool, Deployments deployments) {
        RegisteredPlatform registered = platforms.get(attempt.registrationId());
        ExpectedLaunch expected =
                new ExpectedLaunch(registered.platform(), attempt.nonce(), attempt.targetLinkUri(), tool, deployments);
        return new LaunchVerifier(keys.fetched()).verify(idToken, expected, clock.instant());
    }

    private void count(UUID platform, LaunchProblem reason) {
        if (!refusals.count(platform, reason)) {
            try {
                refusals.begin(platform, reason);
            } catch (PersistenceException begunMeanwhile) {
                refusals.count(platform, reason);
            }
        }
    }

    private void asks(UUID platform, String deployment) {
        try {
            platforms.asked(platform, deployment);
        } catch (PersistenceException askedMeanwhile) {
            // The other launch has entered the same deployment; one line on the administrator's page is enough.
        }
    }

    /** Remembers which deployment the token named, once it was believed so far. */
    private static final class AskedDeployment implements Deployments {

        private final Deployments admitted;
        private String id = "";

        AskedDeployment(Deployments admitted) {
            this.admitted = admitted;
        }

        @Override
        public boolean admits(String deploymentId, LtiRoles roles) {
            id = deploymentId;
            return admitted.admits(deploymentId, roles);
        }
    }
}
