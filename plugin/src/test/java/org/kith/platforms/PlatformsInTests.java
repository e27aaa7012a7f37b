package org.kith.platforms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.lti.roster.ServiceProblem;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.Lms;

/** Registers the cast's LMSs. */
public final class PlatformsInTests {

    private PlatformsInTests() {}

    public static RegisteredPlatform registered(Kith kith, Lms lms) {
        Platforms platforms = kith.the(Platforms.class);
        return platforms
                .find(lms.platform().issuer(), lms.platform().clientId())
                .orElseGet(() -> kith.the(Database.class)
                        .inTransaction(
                                () -> platforms.register(lms.platform(), lms.family(), List.of(Lms.DEPLOYMENT))));
    }

    /** What an administrator is told about reading class lists; empty if nothing is wrong. */
    public static Optional<ServiceProblem> rosterProblem(Kith kith, UUID platform) {
        return kith.the(Platforms.class).rosterHealth(platform).problem();
    }
}
