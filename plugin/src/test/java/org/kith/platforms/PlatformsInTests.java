package org.kith.platforms;

import java.util.List;
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
}
