package org.kith.lti.testing;

import java.time.Duration;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.kith.lti.ExpectedLaunch;
import org.kith.lti.Launch;
import org.kith.lti.LaunchProblem;
import org.kith.lti.LaunchRefused;
import org.kith.lti.LaunchVerifier;
import org.kith.lti.PlatformKeys;
import org.kith.lti.outgoing.AllowedAddresses;
import org.kith.lti.outgoing.Outgoing;

/** Our side of a launch, with the platform's keys a request away. Expects each launch as it was before the test changed it. */
public final class ToolUnderTest implements AutoCloseable {
    private final PublishedKeys published = PublishedKeys.of(SignedLaunch.PLATFORM_KEY);
    private final LaunchVerifier verifier = new LaunchVerifier(new PlatformKeys());

    /** Keys of platforms on this computer. */
    public static PlatformKeys keys(Duration connectWithin, Duration answerWithin) {
        return new PlatformKeys(new Outgoing(new AllowedAddresses(true, Set.of()), connectWithin, answerWithin));
    }

    public PublishedKeys published() {
        return published;
    }

    public Launch accepts(SignedLaunch launch) {
        return verifier.verify(launch.token(), launch.expected(published.address()), launch.arrival());
    }

    public LaunchProblem refuses(SignedLaunch launch) {
        return refuses(launch, launch.token());
    }

    /** For tokens no {@link SignedLaunch} would make. */
    public LaunchProblem refuses(SignedLaunch launch, String token) {
        return refusal(launch, token, expected -> expected).problem();
    }

    /** For a tool that expects something else than what was sent. */
    public LaunchProblem refuses(SignedLaunch launch, UnaryOperator<ExpectedLaunch> otherwise) {
        return refusal(launch, launch.token(), otherwise).problem();
    }

    public LaunchRefused refusal(SignedLaunch launch) {
        return refusal(launch, launch.token(), expected -> expected);
    }

    private LaunchRefused refusal(SignedLaunch launch, String token, UnaryOperator<ExpectedLaunch> change) {
        ExpectedLaunch expected = change.apply(launch.expected(published.address()));
        try {
            Launch accepted = verifier.verify(token, expected, launch.arrival());
            throw new AssertionError("accepted: " + accepted);
        } catch (LaunchRefused refused) {
            return refused;
        }
    }

    @Override
    public void close() {
        published.close();
    }
}
