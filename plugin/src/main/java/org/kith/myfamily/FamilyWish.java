package org.kith.myfamily;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.page.NotFound;
import org.kith.visitor.Standing;
import org.kith.visitor.Visit;

/** What a guardian asks for. Life: open, until the school does it or says no, or the guardian takes it back. */
@Entity
@Table(name = "family_wish")
class FamilyWish {

    static final int LONGEST = 1000;

    @Id
    private UUID id;

    @Column(name = "registration_id")
    private UUID platform;

    @Column(name = "course_id")
    private UUID course;

    @Column(name = "person_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    private WishKind kind;

    private String words;

    @Enumerated(EnumType.STRING)
    private WishState state = WishState.OPEN;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "decided_by")
    private UUID decidedBy = Visit.NOBODY;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Version
    private long version;

    protected FamilyWish() {}

    /** @throws WishWithoutWords if it asks for a correction and does not say which */
    FamilyWish(Visit visit, WishKind kind, String words, Instant now) {
        String said = words.strip();
        if (kind == WishKind.CORRECTION && said.isEmpty()) {
            throw new WishWithoutWords();
        }
        this.id = UUID.randomUUID();
        this.platform = visit.platform();
        this.course = visit.course().orElseThrow(NotFound::new);
        this.person = visit.person();
        this.kind = kind;
        this.words = said.substring(0, Math.min(said.length(), LONGEST));
        this.madeAt = now;
    }

    /** The first decision counts. */
    void decide(WishState decision, UUID by, Instant now) {
        if (state == WishState.OPEN) {
            state = decision;
            decidedBy = by;
            decidedAt = now;
        }
    }

    /** The office decides all of its platform, a teacher about corrections in the own course. */
    boolean isFor(Visit visit) {
        boolean office = visit.isA(Standing.ADMINISTRATOR) && visit.platform().equals(platform);
        boolean teacher = visit.isA(Standing.INSTRUCTOR) && visit.course().equals(Optional.of(course));
        return office || (teacher && kind == WishKind.CORRECTION);
    }

    UUID person() {
        return person;
    }

    WishView view() {
        return new WishView(id, course, person, kind, words, state, madeAt, Optional.ofNullable(decidedAt));
    }
}
