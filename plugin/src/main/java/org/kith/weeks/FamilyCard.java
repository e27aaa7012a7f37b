package org.kith.weeks;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.page.Language;
import org.kith.weeks.CardText.Stage;

/**
 * One objective in one week, told to families. Life: put into the week, drafted, ready, published, corrected; taken back from
 * families or out of the week and put back again.
 */
@Entity
@Table(name = "family_card")
class FamilyCard {

    @Id
    private UUID id;

    @Column(name = "course_id")
    private UUID courseId;

    @Column(name = "objective_id")
    private UUID objectiveId;

    @Column(name = "week_start")
    private LocalDate weekStart;

    private int place;
    private boolean ready;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "corrected_at")
    private @Nullable Instant correctedAt;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Version
    private long version;

    @OneToMany(mappedBy = "card", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<CardText> texts = new ArrayList<>();

    protected FamilyCard() {}

    FamilyCard(Placement placement, int place, Instant now) {
        this.id = UUID.randomUUID();
        this.courseId = placement.course();
        this.objectiveId = placement.objective();
        this.weekStart = placement.week().monday();
        this.authorId = placement.by();
        this.place = place;
        this.changedAt = now;
    }

    /** The teacher writes; families notice nothing (rule 2). */
    void draft(Map<Language, CardWords> words, UUID author, Instant now) {
        CardTexts.say(texts, this, Stage.DRAFT, words);
        authorId = author;
        changedAt = now;
        ready = ready && canBePublished();
    }

    /** @throws NothingToPublish if there is no title or nothing to try in any language */
    void markReady() {
        if (!canBePublished()) {
            throw new NothingToPublish();
        }
        ready = true;
    }

    /** Shows the draft to families; the second time with other words is a correction. @throws NothingToPublish as above */
    void publish(Instant now) {
        if (!canBePublished()) {
            throw new NothingToPublish();
        }
        boolean correction = publishedAt != null && differs();
        CardTexts.say(texts, this, Stage.PUBLISHED, all(Stage.DRAFT));
        ready = true;
        correctedAt = correction ? now : correctedAt;
        publishedAt = publishedAt == null ? now : publishedAt;
    }

    /** Takes the card back from families; what was written stays as draft. */
    void withdraw() {
        publishedAt = null;
        correctedAt = null;
        texts.removeIf(text -> text.is(Stage.PUBLISHED));
    }

    /** Rule 5. @throws StillPublished if families can read it */
    void leaveWeek(Instant now) {
        if (publishedAt != null) {
            throw new StillPublished();
        }
        removedAt = now;
    }

    void backIntoWeek() {
        removedAt = null;
    }

    boolean isInWeek() {
        return removedAt == null;
    }

    UUID course() {
        return courseId;
    }

    UUID objective() {
        return objectiveId;
    }

    CardState state() {
        if (publishedAt != null) {
            return differs() ? CardState.CHANGED : correctedAt == null ? CardState.PUBLISHED : CardState.CORRECTED;
        }
        if (ready) {
            return CardState.READY;
        }
        return all(Stage.DRAFT).values().stream().allMatch(CardWords::isEmpty)
                ? CardState.NOT_WRITTEN
                : CardState.DRAFT;
    }

    CardView view() {
        return new CardView(
                id, objectiveId, new SchoolWeek(weekStart), state(), all(Stage.DRAFT), authorId, changedAt, version);
    }

    PublishedCard published() {
        return told(Stage.PUBLISHED, Optional.ofNullable(publishedAt).orElseThrow());
    }

    PublishedCard asIfPublished(Instant now) {
        return told(Stage.DRAFT, now);
    }

    private PublishedCard told(Stage stage, Instant since) {
        return new PublishedCard(
                id, new SchoolWeek(weekStart), all(stage), authorId, since, Optional.ofNullable(correctedAt));
    }

    /** The same words again, sent by a second click, are no conflict. */
    boolean says(Map<Language, CardWords> words) {
        return all(Stage.DRAFT).equals(words);
    }

    SchoolWeek week() {
        return new SchoolWeek(weekStart);
    }

    void place(int place) {
        this.place = place;
    }

    long version() {
        return version;
    }

    int place() {
        return place;
    }

    boolean canBePublished() {
        return all(Stage.DRAFT).values().stream().anyMatch(CardWords::canBePublished);
    }

    private boolean differs() {
        return !all(Stage.DRAFT).equals(all(Stage.PUBLISHED));
    }

    private Map<Language, CardWords> all(Stage stage) {
        return CardTexts.all(texts, stage);
    }
}
