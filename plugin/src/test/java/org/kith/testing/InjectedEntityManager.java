package org.kith.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TransactionRequiredException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Passes every call on to the entity manager of the thread's transaction, as the one injected by a server does. */
class InjectedEntityManager implements InvocationHandler {

    private static final Set<String> WRITING = Set.of("persist", "merge", "remove", "flush", "refresh", "lock");
    private static final CountDownLatch NOBODY = new CountDownLatch(0);
    private static final int PATIENCE_SECONDS = 20;

    private final Database database;
    private final ThreadLocal<Boolean> counted = ThreadLocal.withInitial(() -> false);
    private volatile CountDownLatch readers = NOBODY;

    InjectedEntityManager(Database database) {
        this.database = database;
    }

    void holdWritersUntil(int threads) {
        readers = new CountDownLatch(threads);
    }

    void holdNobody() {
        readers = NOBODY;
    }

    /** This thread has read what it wants to read. */
    void arrived() {
        if (!counted.get()) {
            counted.set(true);
            readers.countDown();
        }
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        Optional<EntityManager> transaction = database.transaction();
        if (WRITING.contains(method.getName())) {
            if (transaction.isEmpty()) {
                throw new TransactionRequiredException(method.getName());
            }
            waitForReaders();
        }
        try {
            return method.invoke(transaction.orElseGet(database::looseManager), arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private void waitForReaders() throws InterruptedException {
        CountDownLatch all = readers;
        if (all != NOBODY) {
            arrived();
            if (!all.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the other threads have not come to their first write");
            }
        }
    }
}
