package org.kith.conferences.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.conferences.Span;

/** One of the two who come. */
@Entity
@Table(name = "home_visitor")
class HomeVisitor {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "visit_id")
    private @Nullable HomeVisit visit;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    protected HomeVisitor() {}

    HomeVisitor(HomeVisit visit, UUID person, Span time) {
        this.id = UUID.randomUUID();
        this.visit = visit;
        this.personId = person;
        comes(time);
    }

    final void comes(Span time) {
        startsAt = time.start();
        endsAt = time.end();
    }

    UUID person() {
        return personId;
    }

    Span time() {
        return new Span(startsAt, endsAt);
    }
}
