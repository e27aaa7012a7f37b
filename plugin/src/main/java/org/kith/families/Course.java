package org.kith.families;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.kith.lti.Context;

/** A course of a platform. Context ids are small integers in Moodle, so they count only together with the registration. */
@Entity
@Table(name = "course")
class Course {

    private static final int LONGEST_TITLE = 255;

    @Id
    private UUID id;

    @Column(name = "registration_id")
    private UUID registrationId;

    @Column(name = "context_id")
    private String contextId;

    private String title;

    protected Course() {}

    Course(UUID registrationId, Context context) {
        this.id = UUID.randomUUID();
        this.registrationId = registrationId;
        this.contextId = context.id();
        this.title = "";
        isCalled(context);
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    /** A launch tells the title afresh; one that tells none leaves what we know. */
    final void isCalled(Context context) {
        title = context.title()
                .or(context::label)
                .map(told -> told.substring(0, Math.min(told.length(), LONGEST_TITLE)))
                .orElse(title);
    }
}
