package org.kith.conferences;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kith.testing.Database;
import org.kith.testing.Kith;

/** Sees which diaries, rounds, teachers and times a node locks one by one, and in which order. */
public final class LocksInTests {

    private static final List<String> KINDS = List.of("Diary", "Round", "Host", "Slot");

    private final Database database;
    private final List<Lock> taken = new CopyOnWriteArrayList<>();
    private Consumer<UUID> before = id -> {};

    /** Of a node that has nothing yet. */
    public LocksInTests(Database database, Kith fresh) {
        this.database = database;
        Class<?>[] type = {EntityManager.class};
        fresh.given(EntityManager.class, (EntityManager) Proxy.newProxyInstance(
                LocksInTests.class.getClassLoader(), type, (proxy, method, arguments) -> invoke(method, arguments)));
    }

    /** Done before anything is locked. */
    public void before(Consumer<UUID> locking) {
        before = locking;
    }

    public void forget() {
        taken.clear();
    }

    /** By transactions, each thing as it was locked first. */
    public List<List<UUID>> taken() {
        return byTransaction().stream()
                .map(locks -> locks.stream().map(Lock::id).toList())
                .toList();
    }

    /** By transactions, each thing as it was locked first. @param times all that may be locked */
    public List<List<UUID>> inOrder(List<SlotFacts> times) {
        Map<UUID, SlotFacts> known = new HashMap<>();
        times.forEach(time -> known.put(time.id(), time));
        Comparator<Lock> rule = Comparator.comparing((Lock lock) -> KINDS.indexOf(lock.kind()))
                .thenComparing((one, other) -> Optional.ofNullable(known.get(one.id()))
                        .flatMap(slot -> Optional.ofNullable(known.get(other.id()))
                                .map(next -> SlotFacts.IN_ORDER.compare(slot, next)))
                        .orElseGet(() -> one.id().compareTo(other.id())));
        return byTransaction().stream()
                .map(locks -> locks.stream().sorted(rule).map(Lock::id).toList())
                .toList();
    }

    private List<List<Lock>> byTransaction() {
        List<List<Lock>> all = new ArrayList<>();
        taken.stream()
                .map(Lock::by)
                .distinct()
                .forEach(by -> all.add(taken.stream()
                        .filter(lock -> lock.by() == by)
                        .distinct()
                        .toList()));
        return all;
    }

    private @Nullable Object invoke(Method method, Object @Nullable [] arguments) throws Throwable {
        EntityManager real = database.entityManager();
        if (arguments != null && List.of(arguments).contains(LockModeType.PESSIMISTIC_WRITE)) {
            note(real, arguments);
        }
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private void note(EntityManager real, Object[] arguments) {
        String kind = ((Class<?>) arguments[0]).getSimpleName();
        if (KINDS.contains(kind)) {
            UUID id = (UUID) arguments[1];
            before.accept(id);
            taken.add(new Lock(System.identityHashCode(real.getDelegate()), kind, id));
        }
    }

    /** @param by which transaction */
    private record Lock(int by, String kind, UUID id) {}
}
