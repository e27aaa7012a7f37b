package org.kith.conferences;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.kith.page.Language;

/** What a round says in one language. */
@Entity
@Table(name = "conference_round_text")
class RoundText {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "round_id")
    private Round round;

    private String language;
    private String title;
    private String note;
    private String questions;

    protected RoundText() {}

    RoundText(Round round, Language language, RoundWords words) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.language = language.tag();
        says(words);
    }

    final void says(RoundWords words) {
        title = words.title();
        note = words.note();
        questions = words.questions();
    }

    Language language() {
        return Language.tagged(language).orElse(Language.ENGLISH);
    }

    RoundWords words() {
        return new RoundWords(title, note, questions);
    }
}
