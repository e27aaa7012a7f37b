package org.kith.platforms;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.lti.KeyStatus;
import org.kith.page.Words;
import org.kith.platforms.Finding.State;

/** Says how a platform is doing, from what we have seen of it. */
record Health(Observations seen, Words words, ZoneId zone, Instant now) {

    /** An older refusal is worth a line, but nobody has to be called for it. */
    private static final Duration FRESH = Duration.ofDays(1);

    /** HTTP tells whole seconds, and a launch forgives a minute. */
    private static final Duration CLOCKS_MAY_DIFFER = Duration.ofSeconds(30);

    List<Finding> findings() {
        return Stream.concat(
                        Stream.of(registered(), keysReachable(), clockInStep(), rosterReadable(), lastLaunch()),
                        seen.refusals().stream().map(this::refused))
                .sorted(Comparator.comparing(Finding::state))
                .toList();
    }

    private Finding registered() {
        RegisteredPlatform platform = seen.platform();
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
        String address = seen.platform().platform().jwksUri().toString();
        Optional<KeyStatus> keys = seen.keys();
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

    private Finding clockInStep() {
        if (seen.clock().isEmpty()) {
            return Finding.of(State.WAITING, "clock.unasked");
        }
        Duration ahead = seen.clock().get();
        long seconds = ahead.abs().toSeconds();
        if (ahead.abs().compareTo(CLOCKS_MAY_DIFFER) <= 0) {
            return Finding.of(State.WORKS, "clock", seconds);
        }
        return Finding.of(State.NEEDS_YOU, ahead.isNegative() ? "clock.behind" : "clock.ahead", seconds);
    }

    private Finding rosterReadable() {
        Optional<Instant> read = seen.roster().readAt();
        Object[] arguments = {read.map(this::moment).orElse("")};
        return seen.roster()
                .problem()
                .map(problem -> Finding.of(
                        State.NEEDS_YOU,
                        "roster." + RosterCure.of(problem).key(),
                        words.text("roster.problem." + problem),
                        arguments[0]))
                .orElseGet(() -> Finding.of(
                        read.isPresent() ? State.WORKS : State.WAITING,
                        read.isPresent() ? "roster" : "roster.none",
                        arguments));
    }

    private Finding lastLaunch() {
        return seen.platform()
                .lastLaunchAt()
                .map(at -> Finding.of(State.WORKS, "launch", moment(at)))
                .orElseGet(() -> Finding.of(State.WAITING, "launch.none"));
    }

    /** Most reasons belong to one reader and pass; some mean that a setting is wrong, and then somebody has to act. */
    private Finding refused(RefusalCount count) {
        Cure cure = Cure.of(count.reason());
        boolean urgent = cure != Cure.NONE && count.last().isAfter(now.minus(FRESH));
        return Finding.of(
                urgent ? State.NEEDS_YOU : State.WAITING,
                "refused." + cure.key(),
                count.times(),
                moment(count.last()),
                words.text("refusal.launch." + count.reason() + ".title"),
                count.reason().name());
    }

    private String moment(Instant at) {
        return words.moment(at, zone);
    }
}
