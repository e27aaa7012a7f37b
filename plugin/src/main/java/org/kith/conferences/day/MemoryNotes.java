package org.kith.conferences.day;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.ClaimFacts;
import org.kith.families.Families;
import org.kith.page.AtTheSameMoment;

/** A teacher's own notes: always asked for by their author, and by nobody else. */
@Shared
class MemoryNotes {

    private final EntityManager database;
    private final Families families;
    private final Clock clock;

    @Inject
    MemoryNotes(EntityManager database, Families families, Clock clock) {
        this.database = database;
        this.families = families;
        this.clock = clock;
    }

    /** Empty if this author, under any record, has written nothing about it. */
    String of(UUID author, UUID claim) {
        return entity(author, claim).map(MemoryNote::words).orElse("");
    }

    /** In a transaction of its own; no words remove it. */
    @Transactional(TxType.REQUIRES_NEW)
    public void write(UUID author, ClaimFacts claim, String words) {
        Optional<MemoryNote> known = entity(author, claim.id());
        if (words.isEmpty()) {
            known.ifPresent(database::remove);
        } else {
            known.ifPresent(note -> note.says(words, clock.instant()));
            database.persist(known.orElseGet(() -> new MemoryNote(claim, author, words, clock.instant())));
        }
        flush();
    }

    private void flush() {
        try {
            database.flush();
        } catch (PersistenceException failure) {
            throw AtTheSameMoment.in(failure, "memory_once");
        }
    }

    private Optional<MemoryNote> entity(UUID author, UUID claim) {
        return database.createQuery(
                        "select m from MemoryNote m where m.claimId = :claim and m.authorId in :records",
                        MemoryNote.class)
                .setParameter("claim", claim)
                .setParameter("records", families.recordsOf(author))
                .getResultStream()
                .findFirst();
    }
}
