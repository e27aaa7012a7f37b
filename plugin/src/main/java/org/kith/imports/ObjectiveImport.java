package org.kith.imports;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A file somebody sent. Life: shown, then cancelled or running; then done, or failed and perhaps running again. */
@Entity
@Table(name = "objective_import")
class ObjectiveImport {

    /** A run that has said nothing for so long is dead. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    @Id
    private UUID id;

    @Column(name = "course_id")
    private UUID courseId;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "file_name")
    private String fileName;

    @Basic(fetch = FetchType.LAZY)
    @Column(name = "file_text")
    private String fileText;

    @Column(name = "made_at")
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.SHOWN;

    /** Names the one try that may save; changed as soon as that one may no longer. */
    private UUID run = UUID.randomUUID();

    @Column(name = "moved_at")
    private Instant movedAt;

    @Column(name = "rows_total")
    private int rowsTotal;

    @Column(name = "rows_done")
    private int rowsDone;

    private int added;
    private int changed;
    private int unchanged;

    @Column(name = "left_out")
    private int leftOut;

    protected ObjectiveImport() {}

    ObjectiveImport(UUID courseId, UUID madeBy, Upload upload, Instant now) {
        this.id = UUID.randomUUID();
        this.courseId = courseId;
        this.madeBy = madeBy;
        this.fileName = upload.name();
        this.fileText = upload.text();
        this.rowsTotal = upload.list().good().size();
        this.madeAt = now;
        this.movedAt = now;
    }

    /** The teacher wants it. @return the name of the run that may do it; empty if it runs already, is done or is cancelled */
    Optional<UUID> confirm(Instant now) {
        boolean waits = state == ImportState.SHOWN || state(now) == ImportState.FAILED;
        if (!waits) {
            return Optional.empty();
        }
        state = ImportState.RUNNING;
        run = UUID.randomUUID();
        rowsDone = 0;
        movedAt = now;
        return Optional.of(run);
    }

    void cancel(Instant now) {
        if (state == ImportState.SHOWN || state(now) == ImportState.FAILED) {
            ends(ImportState.CANCELLED);
        }
    }

    /** A run that fell silent counts as failed. */
    ImportState state(Instant now) {
        boolean silent = movedAt.plus(SILENCE).isBefore(now);
        return state == ImportState.RUNNING && silent ? ImportState.FAILED : state;
    }

    ImportView view(Instant now) {
        return new ImportView(
                id, fileName, state(now), rowsDone, rowsTotal, new Counts(added, changed, unchanged, leftOut), movedAt);
    }

    Progress.Task task() {
        return new Progress.Task(courseId, madeBy, fileText);
    }

    void reached(int rows, Instant now) {
        rowsDone = rows;
        movedAt = now;
    }

    void done(Counts counts, Instant now) {
        reached(rowsTotal, now);
        added = counts.added();
        changed = counts.changed();
        unchanged = counts.same();
        leftOut = counts.leftOut();
        ends(ImportState.DONE);
    }

    void fail(Instant now) {
        movedAt = now;
        ends(ImportState.FAILED);
    }

    private void ends(ImportState how) {
        state = how;
        run = UUID.randomUUID();
    }
}
