package org.kith.school;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.platforms.Platforms;
import org.kith.platforms.RegisteredPlatform;

/** Every school of this Kith with what it decided. */
@Shared
public class Schools {

    /** So that of several nodes one looks through a kind, and a server that restarts every night still does. */
    private static final Duration DAILY = Duration.ofHours(20);

    private final Platforms platforms;
    private final SchoolRules rules;

    @Inject
    Schools(Platforms platforms, SchoolRules rules) {
        this.platforms = platforms;
        this.rules = rules;
    }

    /** What nobody has looked through today. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Term> due(Instant now) {
        return platforms.all().stream()
                .map(RegisteredPlatform::id)
                .flatMap(platform -> due(platform, now))
                .toList();
    }

    private Stream<Term> due(UUID platform, Instant now) {
        Rules decided = rules.rules(platform);
        var purged = rules.purged(platform);
        return Stream.of(RecordKind.values())
                .filter(kind -> Optional.ofNullable(purged.get(kind))
                        .filter(last -> now.isBefore(last.at().plus(DAILY)))
                        .isEmpty())
                .map(kind -> new Term(platform, kind, now.minus(Duration.ofDays(decided.daysOf(kind)))));
    }
}
