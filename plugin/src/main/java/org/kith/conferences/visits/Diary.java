package org.kith.conferences.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * Says that somebody asks for visits or pays them, or that a home does. Life: begun before the first of them is agreed on, gone with its
 * person.
 */
@Entity
@Table(name = "visit_diary")
class Diary {

    @Id
    @Column(name = "person_id")
    private UUID personId;

    protected Diary() {}

    Diary(UUID person) {
        this.personId = person;
    }

    UUID person() {
        return personId;
    }
}
