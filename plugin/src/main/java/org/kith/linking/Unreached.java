package org.kith.linking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kith.households.ContactView;

/**
 * Why we can reach nobody about a student, in a sentence.
 *
 * @param guardian about whom the sentence is; empty if about nobody
 * @param since the day it speaks of
 */
public record Unreached(Why why, String guardian, Optional<Instant> since) {

    /** What is in the way; the first that is true is said. Also part of message keys. */
    public enum Why {
        /** A message came back: the address is worth a look. */
        RETURNED,
        WITHDRAWN,
        NO_WAY,
        NOT_TOLD,
        NOBODY;

        /** Paper goes home where nothing else does; else somebody has to look at what we know. */
        public boolean isForPaper() {
            return this == NO_WAY || this == NOBODY || this == WITHDRAWN;
        }
    }

    static Unreached of(List<FamilyGuardian> guardians) {
        return told(guardians, Why.RETURNED, way -> way.returned().isPresent())
                .or(() -> told(guardians, Why.WITHDRAWN, way -> way.withdrawn().isPresent()))
                .or(() -> guardians.stream()
                        .filter(FamilyGuardian::mayBeTold)
                        .findFirst()
                        .map(guardian -> about(guardian, Why.NO_WAY, Optional.empty())))
                .or(() ->
                        guardians.stream().findFirst().map(guardian -> about(guardian, Why.NOT_TOLD, Optional.empty())))
                .orElseGet(() -> new Unreached(Why.NOBODY, "", Optional.empty()));
    }

    private static Optional<Unreached> told(List<FamilyGuardian> guardians, Why why, Predicate<ContactView> which) {
        return guardians.stream()
                .filter(FamilyGuardian::mayBeTold)
                .flatMap(guardian -> guardian.facts().ways().stream()
                        .filter(which)
                        .map(way -> about(guardian, why, way.returned().or(way::withdrawn))))
                .findFirst();
    }

    private static Unreached about(FamilyGuardian guardian, Why why, Optional<Instant> since) {
        return new Unreached(why, guardian.facts().name(), since);
    }
}
