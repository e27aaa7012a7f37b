package org.kith.conferences.waiting;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.page.AtTheSameMoment;

/** How long offers of a round are kept. */
@Shared
public class WaitRules {

    /** By day, of which a teacher chooses. */
    public static final List<Integer> HOURS = List.of(1, 2, 4, 8, 12, 24);

    private final EntityManager database;

    @Inject
    WaitRules(EntityManager database) {
        this.database = database;
    }

    public int hours(UUID round) {
        return Optional.ofNullable(database.find(WaitRule.class, round))
                .map(WaitRule::hours)
                .orElse(WaitRule.USUAL_HOURS);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void keepFor(UUID round, int hours) {
        WaitRule rule =
                Optional.ofNullable(database.find(WaitRule.class, round)).orElseGet(() -> new WaitRule(round));
        rule.keepsFor(hours);
        database.persist(rule);
        try {
            database.flush();
        } catch (PersistenceException failure) {
            throw AtTheSameMoment.in(failure, "wait_rule_pk");
        }
    }
}
