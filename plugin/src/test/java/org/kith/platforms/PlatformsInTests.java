package org.kith.platforms;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.lti.roster.ServiceProblem;
import org.kith.page.Language;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.visitor.Visit;
import org.kith.visitor.Visitor;
import org.kith.visitor.Visits;

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

    /** As the operator decides it, on a node of its own. */
    public static void becomes(Kith kith, Lms lms, PlatformState decided) {
        UUID platform = registered(kith, lms).id();
        Database database = kith.the(Database.class);
        Kith node = new Kith(database, kith.the(Clock.class));
        node.the(Visits.class)
                .begin(Visit.ofOperator(
                        Language.ENGLISH, kith.the(Clock.class).instant().plusSeconds(60)));
        database.inTransaction(() -> node.the(Platforms.class).becomes(node.the(Visitor.class), platform, decided));
    }
}
