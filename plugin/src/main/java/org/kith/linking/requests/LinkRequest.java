package org.kith.linking.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.households.Relation;
import org.kith.page.NotFound;
import org.kith.visitor.Visit;

/** Somebody asks to be linked to a child. Life: open; accepted, refused or withdrawn; one that was refused may be opened again. */
@Entity
@Table(name = "link_request")
class LinkRequest {

    static final int MOST_OPEN = 3;

    @Id
    private UUID id;

    @Column(name = "course_id")
    private UUID courseId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "child_name")
    private String childName;

    private String relation;
    private String word;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private RequestState state = RequestState.OPEN;

    /** From 1 to {@value #MOST_OPEN} while it is open: no two open ones of a person share one. */
    @Column(name = "open_place")
    private @Nullable Integer openPlace;

    @Column(name = "decided_by")
    private UUID decidedBy = Visit.NOBODY;

    @Column(name = "student_id")
    private UUID studentId = Visit.NOBODY;

    private UUID once;

    @Version
    private long version;

    protected LinkRequest() {}

    LinkRequest(UUID course, UUID person, RequestForm form, Instant now) {
        this.id = UUID.randomUUID();
        this.courseId = course;
        this.personId = person;
        this.childName = form.child();
        this.relation = form.relation().words();
        this.word = form.word();
        this.once = form.once();
        this.askedAt = now;
    }

    LinkRequest at(int place) {
        openPlace = place;
        state = RequestState.OPEN;
        decidedBy = Visit.NOBODY;
        return this;
    }

    void accept(UUID student, UUID by) {
        decide(RequestState.ACCEPTED, by);
        studentId = student;
    }

    void refuse(UUID by) {
        decide(RequestState.REFUSED, by);
    }

    void withdraw() {
        decide(RequestState.WITHDRAWN, personId);
    }

    private void decide(RequestState decision, UUID by) {
        state = decision;
        decidedBy = by;
        openPlace = null;
    }

    boolean isOpen() {
        return state == RequestState.OPEN;
    }

    /** @throws NotFound if it was decided already */
    LinkRequest open() {
        return in(RequestState.OPEN);
    }

    /** @throws NotFound if it is not in this state */
    LinkRequest in(RequestState wanted) {
        if (state != wanted) {
            throw new NotFound();
        }
        return this;
    }

    boolean isOf(UUID course) {
        return courseId.equals(course);
    }

    boolean isFrom(RequestForm form) {
        return once.equals(form.once());
    }

    UUID personId() {
        return personId;
    }

    int place() {
        return openPlace == null ? 0 : openPlace;
    }

    OpenRequest view() {
        return new OpenRequest(id, personId, childName, new Relation(relation), word, askedAt, state);
    }
}
