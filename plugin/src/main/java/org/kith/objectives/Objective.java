package org.kith.objectives;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing the course wants its students to learn. Life: added, edited, moved, retired, used again. */
@Entity
@Table(name = "objective")
class Objective {

    @Id
    private UUID id;

    @Column(name = "course_id")
    private UUID courseId;

    private @Nullable String code;

    private String statement;

    private @Nullable String subject;

    private @Nullable String grade;

    private int place;

    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    private UUID once;

    @Version
    private long version;

    protected Objective() {}

    Objective(UUID courseId, ObjectiveForm form, int place) {
        this.id = UUID.randomUUID();
        this.courseId = courseId;
        this.place = place;
        this.once = form.once().orElseGet(UUID::randomUUID);
        says(form);
    }

    private void says(ObjectiveForm form) {
        code = form.code().orElse(null);
        statement = form.statement();
        subject = form.subject().orElse(null);
        grade = form.grade().orElse(null);
    }

    /** @throws ChangedMeanwhile if somebody else has changed it since the form was opened, and not to the same words */
    void edit(ObjectiveForm form) {
        if (form.version().isPresent() && form.version().get() != version && !saysAlready(form)) {
            throw new ChangedMeanwhile();
        }
        says(form);
    }

    private boolean saysAlready(ObjectiveForm form) {
        return form.sameWords(TypedObjective.of(view()).form(Optional.empty(), Optional.empty()));
    }

    void retire(Instant now) {
        if (retiredAt == null) {
            retiredAt = now;
        }
    }

    void useAgain() {
        retiredAt = null;
    }

    UUID id() {
        return id;
    }

    UUID courseId() {
        return courseId;
    }

    Optional<String> code() {
        return Optional.ofNullable(code);
    }

    boolean retired() {
        return retiredAt != null;
    }

    int place() {
        return place;
    }

    void place(int place) {
        this.place = place;
    }

    ObjectiveView view() {
        return new ObjectiveView(
                id,
                Optional.ofNullable(code),
                statement,
                Optional.ofNullable(subject),
                Optional.ofNullable(grade),
                Optional.ofNullable(retiredAt),
                version);
    }
}
