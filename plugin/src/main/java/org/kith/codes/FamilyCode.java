package org.kith.codes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.page.Language;
import org.kith.visitor.Visit;

/** A code for one home of one student. Life: made, printed any number of times, then used once, or revoked, or over at its end. */
@Entity
@Table(name = "family_code")
class FamilyCode {

    @Id
    private UUID id;

    @Column(name = "registration_id")
    private UUID platform;

    @Column(name = "course_id")
    private UUID courseId;

    @Column(name = "student_id")
    private UUID studentId;

    @Column(name = "household_id")
    private UUID householdId;

    private int sheet;
    private int turn;
    private String digest = "";
    private String language;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "printed_at")
    private @Nullable Instant printedAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @Column(name = "used_by")
    private UUID usedBy = Visit.NOBODY;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Version
    private long version;

    protected FamilyCode() {}

    FamilyCode(Visit teacher, Dwelling home, Language language, Instant now) {
        this.id = UUID.randomUUID();
        this.platform = teacher.platform();
        this.courseId = teacher.course().orElseThrow();
        this.madeBy = teacher.person();
        this.studentId = home.student();
        this.householdId = home.household().orElseThrow();
        this.language = language.tag();
        this.madeAt = now;
        this.expiresAt = now;
    }

    /** @param number of its sheet of paper, for the teacher who gets strips of it back */
    void isOnSheet(int number, Instant end) {
        sheet = number;
        expiresAt = end;
    }

    /** @param attempt which of the codes that could be computed for it */
    void isFoundBy(int attempt, String keyed) {
        turn = attempt;
        digest = keyed;
    }

    void isPrinted(Instant now) {
        printedAt = now;
    }

    void isIn(Language chosen) {
        language = chosen.tag();
    }

    void use(UUID by, Instant now) {
        usedAt = now;
        usedBy = by;
    }

    void revoke(Instant now) {
        if (usedAt == null && revokedAt == null) {
            revokedAt = now;
        }
    }

    UUID id() {
        return id;
    }

    UUID studentId() {
        return studentId;
    }

    int turn() {
        return turn;
    }

    Claim claim() {
        return new Claim(id, platform, courseId, new Dwelling(studentId, Optional.of(householdId)), madeAt);
    }

    CodeState view(Instant now) {
        boolean live = usedAt == null && revokedAt == null && now.isBefore(expiresAt);
        return new CodeState(
                id,
                new Dwelling(studentId, Optional.of(householdId)),
                sheet,
                Language.tagged(language).orElse(Language.ENGLISH),
                new CodeState.Times(
                        madeAt,
                        Optional.ofNullable(printedAt),
                        expiresAt,
                        Optional.ofNullable(usedAt),
                        Optional.ofNullable(revokedAt)),
                usedBy,
                live);
    }
}
