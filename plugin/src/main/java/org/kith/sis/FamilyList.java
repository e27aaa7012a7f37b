package org.kith.sis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.families.StudentCircle;
import org.kith.sis.match.Counts;
import org.kith.visitor.Visit;

/**
 * A school's list somebody sent. Life: shown, then cancelled or running; then done, or failed and perhaps running again; done, it can be
 * taken back for some days.
 */
@Entity
@Table(name = "family_list")
class FamilyList {

    /** A run that has said nothing for so long is dead. */
    static final Duration SILENCE = Duration.ofSeconds(60);

    /** For so long a whole list can be taken back. */
    static final Duration REGRET = Duration.ofDays(7);

    @Id
    private UUID id;

    @Column(name = "registration_id")
    private UUID platform;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "teacher_id")
    private UUID teacherId;

    @Column(name = "file_name")
    private String fileName;

    private boolean guessed;

    @Column(name = "made_at")
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    private ListState state = ListState.SHOWN;

    /** Names the one try that may save; changed as soon as that one may no longer. */
    private UUID run = UUID.randomUUID();

    @Column(name = "moved_at")
    private Instant movedAt;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "taken_back_at")
    private @Nullable Instant takenBackAt;

    @Column(name = "rows_total")
    private int rowsTotal;

    @Column(name = "rows_done")
    private int rowsDone;

    private int guardians;
    private int links;
    private int changed;
    private int unchanged;
    private int asked;
    private int conflicts;

    @Column(name = "left_out")
    private int leftOut;

    protected FamilyList() {}

    FamilyList(StudentCircle circle, UUID madeBy, SentList sent, Instant now) {
        this.id = UUID.randomUUID();
        this.platform = circle.platform();
        this.teacherId = circle.teacher().orElse(Visit.NOBODY);
        this.madeBy = madeBy;
        this.fileName = sent.name();
        this.guessed = sent.guessed();
        this.rowsTotal = sent.file().rows().size();
        this.madeAt = now;
        this.movedAt = now;
    }

    UUID id() {
        return id;
    }

    /** Nobody has decided about it yet. */
    boolean waits() {
        return state == ListState.SHOWN;
    }

    /** @return the name of the run that may save it; empty if it runs already, is done or is cancelled */
    Optional<UUID> confirm(Instant now) {
        if (!waits() && state(now) != ListState.FAILED) {
            return Optional.empty();
        }
        rowsDone = 0;
        return Optional.of(begins(ListState.RUNNING, now));
    }

    void cancel(Instant now) {
        if (waits()) {
            ends(ListState.CANCELLED, now);
        }
    }

    /** @return the name of the run that may take it back; empty if it is too late, or nothing is to be taken back */
    Optional<UUID> withdraw(Instant now) {
        if (!canBeTakenBack(now)) {
            return Optional.empty();
        }
        takenBackAt = Optional.ofNullable(takenBackAt).orElse(now);
        rowsDone = 0;
        return Optional.of(begins(ListState.LEAVING, now));
    }

    /** A run that fell silent counts as failed; a list that was half taken back is still there. */
    ListState state(Instant now) {
        boolean silent = movedAt.plus(SILENCE).isBefore(now);
        if (silent && state == ListState.RUNNING) {
            return ListState.FAILED;
        }
        return silent && state == ListState.LEAVING ? ListState.DONE : state;
    }

    boolean canBeTakenBack(Instant now) {
        boolean early = doneAt != null && now.isBefore(doneAt.plus(REGRET));
        return early && state(now) == ListState.DONE;
    }

    FamilyListView view(Instant now) {
        return new FamilyListView(
                id,
                fileName,
                guessed,
                state(now),
                rowsDone,
                rowsTotal,
                new Counts(guardians, links, changed, unchanged, asked, conflicts, leftOut),
                movedAt,
                canBeTakenBack(now));
    }

    ListTask task(ListContent content) {
        StudentCircle circle =
                new StudentCircle(platform, Optional.of(teacherId).filter(teacher -> !teacher.equals(Visit.NOBODY)));
        return new ListTask(id, circle, madeBy, content.text(), content.answers());
    }

    Instant takenBackAt() {
        return Optional.ofNullable(takenBackAt).orElse(movedAt);
    }

    /** So many lines are behind it. @param saved with what is new in the last of them */
    void reached(int rows, Counts saved, Instant now) {
        rowsDone = Math.min(rows, rowsTotal);
        guardians += saved.guardians();
        links += saved.links();
        changed += saved.changed();
        movedAt = now;
    }

    /** @param compared what stays out */
    void done(Counts compared, Instant now) {
        asked = compared.asked();
        conflicts = compared.conflicts();
        leftOut = compared.leftOut();
        unchanged = Math.max(0, rowsTotal - links - changed - asked - conflicts - leftOut);
        rowsDone = rowsTotal;
        doneAt = now;
        ends(ListState.DONE, now);
    }

    void isTakenBack(Instant now) {
        ends(ListState.TAKEN_BACK, now);
    }

    /** What was saved stays. */
    void fail(Instant now) {
        ends(state == ListState.LEAVING ? ListState.DONE : ListState.FAILED, now);
    }

    private UUID begins(ListState how, Instant now) {
        ends(how, now);
        return run;
    }

    private void ends(ListState how, Instant now) {
        state = how;
        movedAt = now;
        run = UUID.randomUUID();
    }
}
