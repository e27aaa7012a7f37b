package org.kith;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Everything a method leads to, as far as calls and references say it. */
final class Reach {

    private static final Set<String> WRITING = Set.of("persist", "merge", "remove", "flush");

    /** Our keys are made when they are first needed, by whoever comes first. */
    private static final String FIRST_KEYS = "org.kith.keys";

    private final Set<JavaCodeUnit> reached = new HashSet<>();

    Reach(JavaMethod start) {
        Deque<JavaCodeUnit> open = new ArrayDeque<>(Set.of(start));
        while (!open.isEmpty()) {
            JavaCodeUnit next = open.pop();
            if (reached.add(next) && !next.getOwner().getPackageName().equals(FIRST_KEYS)) {
                targets(next).forEach(open::add);
            }
        }
    }

    /** Names of the methods that write. */
    Stream<String> writes() {
        return reached.stream()
                .filter(unit -> !unit.getOwner().getPackageName().equals(FIRST_KEYS))
                .filter(unit -> accesses(unit).anyMatch(Reach::isWrite))
                .map(JavaCodeUnit::getFullName);
    }

    private static Stream<JavaCodeUnit> targets(JavaCodeUnit unit) {
        return accesses(unit)
                .flatMap(access -> access.getTarget().resolveMember().stream())
                .map(JavaCodeUnit.class::cast);
    }

    private static boolean isWrite(JavaCodeUnitAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(EntityManager.class)
                && WRITING.contains(access.getTarget().getName());
    }

    private static Stream<JavaCodeUnitAccess<?>> accesses(JavaCodeUnit unit) {
        return Stream.concat(unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream());
    }
}
