package org.kith.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.page.Language;

/**
 * A letter in the outbox. Life: waits, is claimed by a node, is sent; or waits longer, is claimed again, and at last is given up. Sent or
 * given up it keeps no more than that it was.
 */
@Entity
@Table(name = "outbox")
class PostedLetter {

    /** A claim this old was left by a node that died; far longer than the slowest mail server may take. */
    static final Duration CLAIM = Duration.ofMinutes(15);

    static final Duration PATIENCE = Duration.ofDays(2);

    /** How long it is remembered that it was sent, and {@code once} is once. */
    static final Duration KEPT = Duration.ofDays(400);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

    /** Doubled more often a pause would outgrow the longest one anyway. */
    private static final int MOST_DOUBLINGS = 10;

    @Id
    private UUID id;

    private String once;
    private String purpose;
    private String language;
    private String recipient;
    private String subject;
    private String body;
    private @Nullable String calendar;

    @Column(name = "calendar_method")
    private @Nullable String calendarMethod;

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "made_at")
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    private LetterState state;

    /** When it is due; of a claimed one, when its claim ends. */
    @Column(name = "next_try_at")
    private Instant nextTryAt;

    private int tries;

    @Enumerated(EnumType.STRING)
    private @Nullable DeliveryProblem problem;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected PostedLetter() {}

    PostedLetter(Letter letter, String host, Instant now) {
        this.id = UUID.randomUUID();
        this.once = letter.once();
        this.purpose = letter.purpose();
        this.recipient = letter.to().text();
        Wording wording = letter.wording();
        this.language = wording.language().tag();
        this.subject = wording.subject();
        this.body = wording.text();
        this.calendar = wording.calendar().map(CalendarPart::text).orElse(null);
        this.calendarMethod = wording.calendar().map(CalendarPart::method).orElse(null);
        this.messageId = "<" + id + "@" + host + ">";
        this.madeAt = now;
        this.state = LetterState.WAITING;
        this.nextTryAt = now;
    }

    /** Empty if it is not due, or another node has it. @return the letter, for whoever has claimed it */
    Optional<ClaimedLetter> claim(Instant now) {
        boolean open = state == LetterState.WAITING || state == LetterState.CLAIMED;
        if (!open || nextTryAt.isAfter(now)) {
            return Optional.empty();
        }
        state = LetterState.CLAIMED;
        nextTryAt = now.plus(CLAIM);
        tries++;
        return Optional.of(new ClaimedLetter(id, tries, messageId, letter()));
    }

    /** Whoever says so: it cannot be unsent. */
    void sent(Instant now) {
        problem = null;
        ends(LetterState.SENT, now);
    }

    /** Only believed of the last claim. @return whether it is given up with this */
    boolean failed(int claim, DeliveryProblem why, Instant now) {
        if (state != LetterState.CLAIMED || claim != tries) {
            return false;
        }
        problem = why;
        if (why.isForGood() || madeAt.plus(PATIENCE).isBefore(now)) {
            ends(LetterState.FAILED, now);
            return true;
        }
        state = LetterState.WAITING;
        nextTryAt = now.plus(pause());
        return false;
    }

    Delivery delivery() {
        return new Delivery(state, Optional.ofNullable(problem), Optional.ofNullable(endedAt));
    }

    UUID id() {
        return id;
    }

    String purpose() {
        return purpose;
    }

    private Duration pause() {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private Letter letter() {
        Language spoken = Language.tagged(language).orElse(Language.ENGLISH);
        Optional<CalendarPart> part = calendar == null || calendarMethod == null
                ? Optional.empty()
                : Optional.of(new CalendarPart(calendarMethod, calendar));
        return new Letter(once, purpose, new MailAddress(recipient), new Wording(spoken, subject, body, part));
    }

    private void ends(LetterState how, Instant now) {
        state = how;
        endedAt = now;
        recipient = "";
        subject = "";
        body = "";
        calendar = null;
    }
}
