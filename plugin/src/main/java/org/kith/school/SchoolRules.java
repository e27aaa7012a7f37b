package org.kith.school;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.visitor.Standing;
import org.kith.visitor.Visit;

/** Finds and keeps what schools have decided. */
@Shared
public class SchoolRules {

    private final EntityManager database;

    @Inject
    SchoolRules(EntityManager database) {
        this.database = database;
    }

    public Rules rules(UUID platform) {
        Map<RecordKind, Integer> days =
                retention(platform).stream().collect(Collectors.toMap(SchoolRetention::kind, SchoolRetention::days));
        return settings(platform)
                .map(settings -> settings.rules(days))
                .orElseGet(() -> new Rules(Rules.USUAL.teachers(), Rules.USUAL.language(), Rules.USUAL.zone(), days));
    }

    /** Whether whoever visits may do this: an administrator may, a teacher if the school says so. */
    public boolean allows(Visit visit, OfficeMatter matter) {
        return visit.isA(Standing.ADMINISTRATOR)
                || (visit.isA(Standing.INSTRUCTOR)
                        && rules(visit.platform()).teachers().contains(matter));
    }

    /** @throws OfficeOnly if whoever visits may not do this */
    public void demand(Visit visit, OfficeMatter matter) {
        if (!allows(visit, matter)) {
            throw new OfficeOnly();
        }
    }

    /** In the caller's transaction. */
    void keep(UUID platform, Rules rules) {
        SchoolSettings settings = settings(platform).orElseGet(() -> new SchoolSettings(platform));
        settings.are(rules);
        database.persist(settings);
        rules.allDays().forEach((kind, days) -> retention(platform, kind).are(days));
        database.flush();
    }

    /** By kind, when it was looked through last; a kind that is not named never was. */
    Map<RecordKind, Purged> purged(UUID platform) {
        Map<RecordKind, Purged> purged = new EnumMap<>(RecordKind.class);
        retention(platform).forEach(kept -> kept.purged().ifPresent(last -> purged.put(kept.kind(), last)));
        return purged;
    }

    /** One kind was looked through, and this many records are gone. */
    @Transactional(TxType.REQUIRES_NEW)
    public void purged(UUID platform, RecordKind kind, int removed, Instant now) {
        retention(platform, kind).purged(removed, now);
    }

    private Optional<SchoolSettings> settings(UUID platform) {
        return Optional.ofNullable(database.find(SchoolSettings.class, platform));
    }

    private SchoolRetention retention(UUID platform, RecordKind kind) {
        return Optional.ofNullable(retention(platform).stream()
                        .collect(Collectors.toMap(SchoolRetention::kind, Function.identity()))
                        .get(kind))
                .orElseGet(() -> {
                    SchoolRetention fresh = new SchoolRetention(platform, kind);
                    database.persist(fresh);
                    return fresh;
                });
    }

    private List<SchoolRetention> retention(UUID platform) {
        return database.createQuery(
                        "select r from SchoolRetention r where r.platform = :platform", SchoolRetention.class)
                .setParameter("platform", platform)
                .getResultList();
    }
}
