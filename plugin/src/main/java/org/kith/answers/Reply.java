package org.kith.answers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.page.Language;

/** What a teacher wrote back. */
@Entity
@Table(name = "reply")
class Reply {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "answer_id")
    private Answer answer;

    @Column(name = "author_id")
    private UUID authorId;

    private String sentence;
    private String language;

    @Column(name = "written_at")
    private Instant writtenAt;

    private UUID once;

    protected Reply() {}

    Reply(Answer answer, ReplyForm form, UUID author, Instant now) {
        this.id = UUID.randomUUID();
        this.answer = answer;
        this.authorId = author;
        this.sentence = form.sentence();
        this.language = form.language().tag();
        this.once = form.once();
        this.writtenAt = now;
    }

    ReplyView view() {
        return new ReplyView(authorId, sentence, Language.tagged(language).orElse(Language.ENGLISH), writtenAt);
    }
}
