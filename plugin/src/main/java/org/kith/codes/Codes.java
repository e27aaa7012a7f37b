package org.kith.codes;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kith.Shared;
import org.kith.audit.Action;
import org.kith.audit.AuditEntries;
import org.kith.page.AtTheSameMoment;
import org.kith.page.Language;
import org.kith.page.NotFound;
import org.kith.visitor.SchoolTime;
import org.kith.visitor.Visit;

/** Finds and keeps family codes. Whose course it is, and who may be in which home, is the caller's to ask. */
@Shared
public class Codes {

    /** How long a code works, the day on which it is printed not counted. */
    static final int DAYS = 30;

    private final EntityManager database;
    private final CodeSecrets secrets;
    private final AuditEntries audit;
    private final SchoolTime time;
    private final Clock clock;

    @Inject
    Codes(EntityManager database, CodeSecrets secrets, AuditEntries audit, SchoolTime time, Clock clock) {
        this.database = database;
        this.secrets = secrets;
        this.audit = audit;
        this.time = time;
        this.clock = clock;
    }

    /** All codes ever made in this course, by student, the newest first. A student without one is not named. */
    public Map<UUID, List<CodeState>> statesOf(UUID course) {
        Instant now = clock.instant();
        return all(course).stream().map(code -> code.view(now)).collect(Collectors.groupingBy(CodeState::student));
    }

    /** Removes codes that were used, revoked or over before this instant. @return how many */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int removeBefore(UUID platform, Instant before) {
        return database.createQuery("""
                        delete from FamilyCode c where c.platform = :platform
                        and (c.expiresAt < :before or c.usedAt < :before or c.revokedAt < :before)""")
                .setParameter("platform", platform)
                .setParameter("before", before)
                .executeUpdate();
    }

    /** No page of this home works any more, in any course; for whoever ends the link of somebody who lives there. */
    public void revokeAll(UUID student, UUID household) {
        database.createQuery(
                        "select c from FamilyCode c where c.studentId = :student and c.householdId = :household",
                        FamilyCode.class)
                .setParameter("student", student)
                .setParameter("household", household)
                .getResultStream()
                .filter(code -> code.view(clock.instant()).live())
                .forEach(this::revoke);
    }

    /** For this page alone. @throws NotFound if it is not of this course */
    CodeState revoke(UUID course, UUID id) {
        return revoke(one(course, id));
    }

    /** From now on its page is in this language. @throws NotFound if it is not of this course */
    CodeState speak(UUID course, UUID id, Language language) {
        FamilyCode code = one(course, id);
        code.isIn(language);
        flush();
        return code.view(clock.instant());
    }

    /** Of this course by id, as they are looked for. */
    Map<UUID, String> texts(UUID course) {
        return all(course).stream()
                .collect(Collectors.toMap(FamilyCode::id, code -> secrets.code(code.id(), code.turn())));
    }

    /** A new one. @param home with its household */
    CodeState make(Visit teacher, Dwelling home, Language language) {
        Instant now = clock.instant();
        FamilyCode fresh = new FamilyCode(teacher, home, language, now);
        fresh.isOnSheet(lastSheet(teacher.course().orElseThrow()) + 1, end(now));
        IntStream.iterate(0, turn -> turn + 1)
                .filter(turn -> isFree(secrets.digest(secrets.code(fresh.id(), turn))))
                .findFirst()
                .ifPresent(turn -> fresh.isFoundBy(turn, secrets.digest(secrets.code(fresh.id(), turn))));
        fresh.isPrinted(now);
        database.persist(fresh);
        audit.note(Action.FAMILY_CODE_PRINTED, fresh.id().toString(), teacher.platform());
        flush();
        return fresh.view(now);
    }

    /** On paper again. @throws NotFound if it is not of this course */
    void print(UUID course, UUID id) {
        one(course, id).isPrinted(clock.instant());
    }

    /** What this code gives, for this transaction alone: whoever else asks for it waits. @throws CodeDoesNotWork if it gives nothing */
    Claim claim(String code) {
        return found(secrets.digest(code))
                .filter(known -> known.view(clock.instant()).live())
                .map(FamilyCode::claim)
                .orElseThrow(CodeDoesNotWork::new);
    }

    /** It is used from now on. */
    void spend(Claim claim, UUID by) {
        database.find(FamilyCode.class, claim.code()).use(by, clock.instant());
        audit.note(Action.FAMILY_CODE_USED, claim.code().toString(), claim.platform());
        flush();
    }

    private CodeState revoke(FamilyCode code) {
        code.revoke(clock.instant());
        audit.note(
                Action.FAMILY_CODE_REVOKED, code.id().toString(), code.claim().platform());
        flush();
        return code.view(clock.instant());
    }

    private Instant end(Instant now) {
        LocalDate last = LocalDate.ofInstant(now, time.zone()).plusDays(DAYS);
        return last.plusDays(1).atStartOfDay(time.zone()).toInstant();
    }

    private int lastSheet(UUID course) {
        return Optional.ofNullable(database.createQuery(
                                "select max(c.sheet) from FamilyCode c where c.courseId = :course", Integer.class)
                        .setParameter("course", course)
                        .getSingleResult())
                .orElse(0);
    }

    private boolean isFree(String digest) {
        return database.createQuery("select c.id from FamilyCode c where c.digest = :digest", UUID.class)
                .setParameter("digest", digest)
                .getResultList()
                .isEmpty();
    }

    private Optional<FamilyCode> found(String digest) {
        return database.createQuery("select c from FamilyCode c where c.digest = :digest", FamilyCode.class)
                .setParameter("digest", digest)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private FamilyCode one(UUID course, UUID id) {
        return all(course).stream()
                .filter(code -> code.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<FamilyCode> all(UUID course) {
        return database.createQuery(
                        "select c from FamilyCode c where c.courseId = :course order by c.sheet desc", FamilyCode.class)
                .setParameter("course", course)
                .getResultList();
    }

    private void flush() {
        try {
            database.flush();
        } catch (PersistenceException failure) {
            throw AtTheSameMoment.in(failure, "family_code_sheet_once", "family_code_digest_once");
        }
    }
}
