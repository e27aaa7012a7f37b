package org.kith.platforms;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.lti.KeyStatus;
import org.kith.page.Words;
import org.kith.platforms.Finding.State;

/** Says how a platform is doing, from what we know of it. */
record Health(RegisteredPlatform platform, Optional<KeyStatus> keys, Words words, ZoneId zone) {

    List<Finding> findings() {
        return Stream.of(registered(), keysReachable(), lastLaunch())
                .sorted(Comparator.comparing(Finding::state))
                .toList();
    }

    private Finding registered() {
        List<String> deployments = platform.deployments();
        return Finding.of(
                deployments.isEmpty() ? State.WAITING : State.WORKS,
                deployments.isEmpty() ? "registered.nobody" : "registered",
                platform.platform().clientId(),
                deployments.size(),
                String.join(", ", deployments),
                words.dayOf(platform.registeredAt(), zone));
    }

    private Finding keysReachable() {
        String address = platform.platform().jwksUri().toString();
        if (keys.isEmpty()) {
            return Finding.of(State.WAITING, "keys.unasked", address);
        }
        KeyStatus status = keys.get();
        Object[] arguments = {
            address, status.keys(), moment(status.at()), status.problem().orElse("")
        };
        if (status.problem().isPresent()) {
            return Finding.of(State.NEEDS_YOU, "keys.unreachable", arguments);
        }
        return status.keys() == 0
                ? Finding.of(State.NEEDS_YOU, "keys.none", arguments)
                : Finding.of(State.WORKS, "keys", arguments);
    }

    private Finding lastLaunch() {
        return platform.lastLaunchAt()
                .map(at -> Finding.of(State.WORKS, "launch", moment(at)))
                .orElseGet(() -> Finding.of(State.WAITING, "launch.none"));
    }

    private String moment(Instant at) {
        return words.moment(at, zone);
    }
}
