package org.kith.answers;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kith.page.Language;

/** What one guardian says about one card for one child. Life: given, changed, replied to, taken back. */
@Entity
@Table(name = "answer")
class Answer {

    @Id
    private UUID id;

    @Column(name = "card_id")
    private UUID cardId;

    @Column(name = "student_id")
    private UUID studentId;

    @Column(name = "guardian_id")
    private UUID guardianId;

    @Enumerated(EnumType.STRING)
    private AnswerKind kind;

    private String sentence;
    private String language;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Version
    private long version;

    @OneToMany(mappedBy = "answer", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("writtenAt")
    private List<Reply> replies = new ArrayList<>();

    protected Answer() {}

    Answer(AnswerPlace place, AnswerForm form, Instant now) {
        this.id = UUID.randomUUID();
        this.cardId = place.card();
        this.studentId = place.child();
        this.guardianId = place.guardian();
        this.kind = form.kind();
        this.sentence = form.sentence();
        this.language = form.language().tag();
        this.answeredAt = now;
    }

    /** Rules 1 and 3; the form has been checked. The same words again change nothing. */
    void say(AnswerForm form, Instant now) {
        if (form.kind() != kind || !form.sentence().equals(sentence)) {
            kind = form.kind();
            sentence = form.sentence();
            language = form.language().tag();
            answeredAt = now;
        }
    }

    void reply(Reply reply) {
        replies.add(reply);
    }

    UUID guardianId() {
        return guardianId;
    }

    UUID cardId() {
        return cardId;
    }

    AnswerView view() {
        return new AnswerView(
                id,
                cardId,
                studentId,
                guardianId,
                kind,
                sentence,
                Language.tagged(language).orElse(Language.ENGLISH),
                answeredAt,
                replies.stream().map(Reply::view).toList());
    }
}
