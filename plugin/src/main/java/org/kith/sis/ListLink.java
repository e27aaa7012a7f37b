package org.kith.sis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.kith.households.Link;
import org.kith.sis.match.Step;

/** That a list names a guardian and a student, and what it did to the link between them. */
@Entity
@Table(name = "family_list_link")
class ListLink {

    @Id
    private UUID id;

    @Column(name = "list_id")
    private UUID listId;

    @Column(name = "guardian_id")
    private UUID guardianId;

    @Column(name = "student_id")
    private UUID studentId;

    @Enumerated(EnumType.STRING)
    private Step.Kind kind;

    protected ListLink() {}

    ListLink(UUID list, Link.Pair pair, Step.Kind kind) {
        this.id = UUID.randomUUID();
        this.listId = list;
        this.guardianId = pair.guardian();
        this.studentId = pair.student();
        this.kind = kind;
    }

    Link.Pair pair() {
        return new Link.Pair(guardianId, studentId);
    }

    Step.Kind kind() {
        return kind;
    }

    /** From a list that is taken back. */
    void inherits(Step.Kind done) {
        if (kind == Step.Kind.FOUND) {
            kind = done;
        }
    }
}
