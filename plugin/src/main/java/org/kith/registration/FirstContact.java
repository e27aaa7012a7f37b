package org.kith.registration;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.kith.Shared;
import org.kith.keys.OwnKeys;
import org.kith.lti.KeyStatus;
import org.kith.lti.Platform;
import org.kith.lti.PlatformKeys;
import org.kith.lti.roster.AccessTokens;
import org.kith.lti.roster.Caller;
import org.kith.lti.roster.Rosters;
import org.kith.lti.roster.ServiceFailed;
import org.kith.lti.roster.ServiceProblem;
import org.kith.platforms.LmsCalls;

/** Asks an LMS at the addresses that were typed, before anything is kept: are its keys there, does it know this client id? */
@Shared
class FirstContact {

    /** Faults that only the LMS can tell; it may just be down, so whoever registers may go on anyway. */
    static final Set<String> FAULTS = Set.of("UNREACHABLE", "NO_KEYS", "UNKNOWN_CLIENT");

    private final LmsCalls calls;
    private final OwnKeys keys;
    private final Clock clock;

    @Inject
    FirstContact(LmsCalls calls, OwnKeys keys, Clock clock) {
        this.calls = calls;
        this.keys = keys;
        this.clock = clock;
    }

    Map<RegistrationField, String> faults(Platform platform) {
        Map<RegistrationField, String> faults = new EnumMap<>(RegistrationField.class);
        KeyStatus status = new PlatformKeys(calls.outgoing()).check(platform, clock.instant());
        if (status.problem().isPresent()) {
            faults.put(RegistrationField.JWKS_URI, "UNREACHABLE");
        } else if (status.keys() == 0) {
            faults.put(RegistrationField.JWKS_URI, "NO_KEYS");
        }
        if (platform.tokenEndpoint().isPresent() && !knowsClient(platform)) {
            faults.put(RegistrationField.CLIENT_ID, "UNKNOWN_CLIENT");
        }
        return faults;
    }

    /** Only a plain no counts: Moodle cannot answer before it can fetch our keys, and that is another matter. */
    private boolean knowsClient(Platform platform) {
        try {
            new AccessTokens(calls.outgoing())
                    .request(new Caller(platform, keys.toolKey()), Set.of(Rosters.SCOPE), clock.instant());
            return true;
        } catch (ServiceFailed failed) {
            return failed.problem() != ServiceProblem.TOKEN_REFUSED
                    || !failed.detail().orElse("").contains("invalid_client");
        }
    }
}
