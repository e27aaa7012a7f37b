package org.kith.registration;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.kith.Shared;
import org.kith.lti.Platform;
import org.kith.lti.registration.PlatformConfiguration;
import org.kith.lti.registration.Registered;
import org.kith.platforms.Platforms;
import org.kith.platforms.RegisteredPlatform;

/** Takes in a platform and uses up the link that let it in, both or neither. */
@Shared
class Newcomers {

    private final Platforms platforms;
    private final RegistrationGate gate;

    @Inject
    Newcomers(Platforms platforms, RegistrationGate gate) {
        this.platforms = platforms;
        this.gate = gate;
    }

    /** By hand. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    RegisteredPlatform register(Newcomer newcomer, RegistrationGate.Pass pass) {
        gate.use(pass);
        gate.noteUse(pass);
        return platforms.register(newcomer.platform(), newcomer.name(), newcomer.deployments());
    }

    /** Before the LMS is asked, so that one link cannot register two at the same moment. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void take(RegistrationGate.Pass pass) {
        gate.use(pass);
    }

    /** The LMS said no: whoever has the link may try again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void giveBack(RegistrationGate.Pass pass) {
        gate.giveBack(pass);
    }

    /** The LMS said yes. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    RegisteredPlatform register(
            Registered registered, String name, PlatformConfiguration platform, RegistrationGate.Pass pass) {
        gate.noteUse(pass);
        RegisteredPlatform known = platforms.register(
                registered.platform(), name, registered.deploymentId().stream().toList());
        platforms.expectsAudience(known.id(), platform.audience());
        return known;
    }

    /** @param name what administrators see it called */
    record Newcomer(Platform platform, String name, List<String> deployments) {}
}
