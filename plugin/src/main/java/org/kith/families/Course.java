package org.kith.families;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A course of a platform. Context ids are small integers in Moodle, so they count only together with the registration. */
@Entity
@Table(name = "course")
class Course {

    @Id
    private UUID id;

    @Column(name = "registration_id")
    private UUID registrationId;

    @Column(name = "context_id")
    private String contextId;

    private String title;

    protected Course() {}

    Course(UUID registrationId, String contextId, String title) {
        this.id = UUID.randomUUID();
        this.registrationId = registrationId;
        this.contextId = contextId;
        this.title = title;
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    void title(String told) {
        title = told;
    }
}
