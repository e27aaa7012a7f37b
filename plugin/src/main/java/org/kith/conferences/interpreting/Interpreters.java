package org.kith.conferences.interpreting;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.text.Collator;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.households.Portions;
import org.kith.page.AtTheSameMoment;
import org.kith.page.NotFound;

/** Finds and keeps the interpreters of a school. */
@Shared
public class Interpreters {

    private final EntityManager database;
    private final Clock clock;

    @Inject
    Interpreters(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By name. */
    public List<InterpreterFacts> of(UUID platform) {
        return entities(platform).stream()
                .map(HiredInterpreter::facts)
                .sorted(Comparator.comparing(each -> each.offer().name(), Collator.getInstance()))
                .toList();
    }

    /** @throws NotFound if this school has none of this id */
    public InterpreterFacts one(UUID platform, UUID id) {
        return entity(platform, id).facts();
    }

    /** How each of them interprets. */
    Map<UUID, InterpreterWay> ways(Collection<UUID> interpreters) {
        return Portions.of(interpreters)
                .flatMap(some -> database.createQuery(
                                "select i from HiredInterpreter i where i.id in :some", HiredInterpreter.class)
                        .setParameter("some", some)
                        .getResultStream())
                .map(HiredInterpreter::facts)
                .collect(Collectors.toMap(
                        InterpreterFacts::id, one -> one.offer().way(), (one, same) -> one));
    }

    /** The same form sent twice adds one. */
    InterpreterFacts add(NewInterpreter wanted, InterpreterOffer offer) {
        return made(wanted).orElseGet(() -> {
            HiredInterpreter added = new HiredInterpreter(wanted, offer, clock.instant());
            database.persist(added);
            flush();
            return added.facts();
        });
    }

    /** @throws NotFound if this school has none of this id; @throws AtTheSameMoment if it was changed since this version was read */
    InterpreterFacts change(UUID platform, UUID id, InterpreterOffer offer, long version) {
        HiredInterpreter known = entity(platform, id);
        if (known.facts().version() != version) {
            throw new AtTheSameMoment();
        }
        known.offers(offer);
        database.lock(known, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        flush();
        return known.facts();
    }

    void pause(UUID platform, UUID id, boolean pauses) {
        entity(platform, id).pause(pauses);
        flush();
    }

    /** With every meeting that was to be interpreted by them: those have nobody now. */
    void remove(UUID platform, UUID id) {
        database.remove(entity(platform, id));
        flush();
    }

    /** Until the transaction ends nobody else gives them anything; in one order for everybody. */
    List<InterpreterFacts> locked(UUID platform) {
        List<UUID> ids = database.createQuery(
                        "select i.id from HiredInterpreter i where i.platform = :platform order by i.id", UUID.class)
                .setParameter("platform", platform)
                .getResultList();
        return ids.stream()
                .flatMap(id ->
                        Optional.ofNullable(database.find(HiredInterpreter.class, id, LockModeType.PESSIMISTIC_WRITE))
                                .stream())
                .map(HiredInterpreter::facts)
                .toList();
    }

    private List<HiredInterpreter> entities(UUID platform) {
        return database.createQuery(
                        "select i from HiredInterpreter i where i.platform = :platform", HiredInterpreter.class)
                .setParameter("platform", platform)
                .getResultList();
    }

    private HiredInterpreter entity(UUID platform, UUID id) {
        return Optional.ofNullable(database.find(HiredInterpreter.class, id))
                .filter(known -> known.facts().platform().equals(platform))
                .orElseThrow(NotFound::new);
    }

    private Optional<InterpreterFacts> made(NewInterpreter wanted) {
        return database.createQuery("select i from HiredInterpreter i where i.once = :once", HiredInterpreter.class)
                .setParameter("once", wanted.once())
                .getResultStream()
                .map(HiredInterpreter::facts)
                .filter(known -> known.platform().equals(wanted.platform()))
                .findFirst();
    }

    private void flush() {
        try {
            database.flush();
        } catch (PersistenceException failure) {
            throw AtTheSameMoment.in(failure, "interpreter_submitted_once");
        }
    }
}
