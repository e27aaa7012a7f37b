package org.kith.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;

/** A database with Kith's own migrations, for one test at a time. */
public final class Database {

    /** Kept, because a logger nobody holds forgets its level. */
    private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");

    private final Tables tables;
    private final EntityManagerFactory factory;
    private final ThreadLocal<Deque<EntityManager>> running = ThreadLocal.withInitial(ArrayDeque::new);
    private final InjectedEntityManager handler = new InjectedEntityManager(this);
    private final EntityManager injected = (EntityManager)
            Proxy.newProxyInstance(Database.class.getClassLoader(), new Class<?>[] {EntityManager.class}, handler);

    private Database(String url) {
        this.tables = Tables.at(url);
        this.factory = Persistence.createEntityManagerFactory("kith", overrides(url));
    }

    /** The one on Derby, empty: for properties, which play many stories in one test and cannot be {@link OnBothDatabases}. */
    public static Database onDerby() {
        Database derby = Brand.DERBY.database();
        derby.empty();
        return derby;
    }

    static Database migrated(String url, String uuid, String text) {
        MIGRATIONS.setLevel(Level.SEVERE);
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:db/migration")
                .placeholders(Map.of("uuid", uuid, "text", text))
                .load()
                .migrate();
        return new Database(url);
    }

    /** Instead of what persistence.xml expects of a server: our own connections and transactions, and no weaving. */
    private static Map<String, Object> overrides(String url) {
        return Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.jdbc.url", url,
                "jakarta.persistence.jdbc.driver", url.contains("derby") ? Tables.DERBY : "org.postgresql.Driver",
                "eclipselink.weaving", "false",
                "eclipselink.transaction.join-existing", "true",
                "eclipselink.logging.level", "SEVERE");
    }

    /**
     * As a server injects it: it belongs to the running transaction of this thread. Outside of a transaction it reads, and
     * refuses to write.
     */
    public EntityManager entityManager() {
        return injected;
    }

    /**
     * In a transaction of its own, also inside of another one. What was written is there when this returns, and gone when it
     * throws. As on the server, a transaction doomed by a failure that was caught inside ends quietly, and what was written is gone.
     */
    public <T> T inTransaction(Supplier<T> work) {
        Deque<EntityManager> mine = running.get();
        EntityManager manager = factory.createEntityManager();
        EntityTransaction transaction = manager.getTransaction();
        transaction.begin();
        mine.push(manager);
        try {
            T result = work.get();
            if (!transaction.getRollbackOnly()) {
                transaction.commit();
            }
            return result;
        } finally {
            mine.pop();
            if (transaction.isActive()) {
                transaction.rollback();
            }
            manager.close();
        }
    }

    /** The same for work without a result. */
    public void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return true;
        });
    }

    /** As many threads at once; each begins when all are there. */
    public <T> Race<T> atOnce(int times, Supplier<T> work) {
        return atOnce(Collections.nCopies(times, work));
    }

    /** As many threads as there are things to do; each begins when all are there. */
    public <T> Race<T> atOnce(List<Supplier<T>> works) {
        return Race.run(works);
    }

    /** The worst moment, made certain, for several threads doing the same. */
    public <T> Race<T> allReadThenWrite(int times, Supplier<T> work) {
        return allReadThenWrite(Collections.nCopies(times, work));
    }

    /**
     * The worst moment, made certain: every thread has read what it wants to read before the first of them writes. Not for work
     * that reads with a lock: there the others wait for the first.
     */
    public <T> Race<T> allReadThenWrite(List<Supplier<T>> works) {
        handler.holdWritersUntil(works.size());
        try {
            return Race.run(works.stream().map(this::arrivingAtTheEnd).toList());
        } finally {
            handler.holdNobody();
        }
    }

    /** Who writes nothing holds nobody up. */
    private <T> Supplier<T> arrivingAtTheEnd(Supplier<T> work) {
        return () -> {
            try {
                return work.get();
            } finally {
                handler.arrived();
            }
        };
    }

    /** How many rows a table has. */
    public int rows(String table) {
        return tables.rows(table);
    }

    void empty() {
        tables.empty();
    }

    Optional<EntityManager> transaction() {
        return Optional.ofNullable(running.get().peek());
    }

    EntityManager looseManager() {
        return Objects.requireNonNull(factory.createEntityManager());
    }
}
