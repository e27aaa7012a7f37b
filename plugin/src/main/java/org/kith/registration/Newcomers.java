package org.kith.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.kith.lti.Platform;
import org.kith.platforms.Platforms;
import org.kith.platforms.RegisteredPlatform;

/** Takes in a platform and uses up the link that let it in, both or neither. */
@Dependent
class Newcomers {

    private final Platforms platforms;
    private final RegistrationGate gate;

    @Inject
    Newcomers(Platforms platforms, RegistrationGate gate) {
        this.platforms = platforms;
        this.gate = gate;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    RegisteredPlatform register(Newcomer newcomer, RegistrationGate.Pass pass) {
        gate.use(pass);
        return platforms.register(newcomer.platform(), newcomer.name(), newcomer.deployments());
    }

    /** @param name what administrators see it called */
    record Newcomer(Platform platform, String name, List<String> deployments) {}
}
