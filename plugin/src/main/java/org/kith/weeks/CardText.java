package org.kith.weeks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.kith.page.Language;

/** A card's words in one language, as draft or as published. */
@Entity
@Table(name = "card_text")
class CardText {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "card_id")
    private FamilyCard card;

    private String language;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String learn;
    private String why;

    @Column(name = "try_five")
    private String tryFive;

    @Column(name = "try_fifteen")
    private String tryFifteen;

    @Column(name = "try_thirty")
    private String tryThirty;

    private String need;
    private String ask;
    private String good;

    @Enumerated(EnumType.STRING)
    private CardWords.Made made;

    protected CardText() {}

    CardText(FamilyCard card, Language language, Stage stage) {
        this.id = UUID.randomUUID();
        this.card = card;
        this.language = language.tag();
        this.stage = stage;
        says(CardWords.NONE);
    }

    final void says(CardWords words) {
        learn = words.learn();
        why = words.why();
        tryFive = words.tryFive();
        tryFifteen = words.tryFifteen();
        tryThirty = words.tryThirty();
        need = words.need();
        ask = words.ask();
        good = words.good();
        made = words.made();
    }

    boolean is(Language asked, Stage in) {
        return language.equals(asked.tag()) && stage == in;
    }

    boolean is(Stage in) {
        return stage == in;
    }

    CardWords words() {
        return new CardWords(learn, why, tryFive, tryFifteen, tryThirty, need, ask, good, made);
    }

    /** The teacher's working text, or what families see. */
    enum Stage {
        DRAFT,
        PUBLISHED
    }
}
