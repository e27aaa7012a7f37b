package org.kith.links;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.links.MailedCode.Stay;

/** Makes and finds codes for the guardian's e-mail address. Whoever makes one holds the lock on the link's row. */
@Shared
class MailedCodes {

    /** By one link within an hour: nobody's letter box is filled by whoever found it. */
    static final int MOST = 5;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COMBINATIONS = 1_000_000;

    private final EntityManager database;
    private final LinkTokens tokens;
    private final Clock clock;

    @Inject
    MailedCodes(EntityManager database, LinkTokens tokens, Clock clock) {
        this.database = database;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Empty if enough were made already. @param contact where it goes */
    Optional<FreshCode> make(Stay stay, UUID contact) {
        if (lately(stay.link()) >= MOST) {
            return Optional.empty();
        }
        String code = "%06d".formatted(RANDOM.nextInt(COMBINATIONS));
        MailedCode kept = new MailedCode(stay, contact, tokens.digest(stay.visit(), code), clock.instant());
        database.persist(kept);
        database.flush();
        return Optional.of(new FreshCode(kept.id(), code));
    }

    /** Whether a code can be typed in this visit. */
    boolean isSent(UUID visit) {
        return newest(visit).isPresent();
    }

    /** Where the code went, if it is the newest of this visit and still works. */
    Optional<UUID> fits(UUID visit, String code) {
        return newest(visit).filter(kept -> kept.is(tokens.digest(visit, code))).map(MailedCode::contactId);
    }

    private Optional<MailedCode> newest(UUID visit) {
        Instant now = clock.instant();
        return database.createQuery(
                        "select c from MailedCode c where c.visitId = :visit order by c.sentAt desc, c.id",
                        MailedCode.class)
                .setParameter("visit", visit)
                .setMaxResults(1)
                .getResultStream()
                .filter(code -> code.worksAt(now))
                .findFirst();
    }

    private long lately(UUID link) {
        return database.createQuery(
                        "select count(c) from MailedCode c where c.linkId = :link and c.sentAt > :hourAgo", Long.class)
                .setParameter("link", link)
                .setParameter("hourAgo", clock.instant().minus(Duration.ofHours(1)))
                .getSingleResult();
    }

    /** Only now can it be told. */
    record FreshCode(UUID id, String code) {

        /** Without the code. */
        @Override
        public String toString() {
            return "FreshCode[" + id + "]";
        }
    }
}
