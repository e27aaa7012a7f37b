package org.kith.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.kith.background.Background;
import org.kith.background.Beginning;
import org.kith.background.Lane;
import org.kith.background.Task;

/** Carries what is due to the mail server: soon after it was posted, and every minute what is due again. */
@ApplicationScoped
public class MailCarrier {

    private static final Logger LOG = System.getLogger(MailCarrier.class.getName());
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final int AT_ONCE = 50;

    private final AtomicInteger calls = new AtomicInteger();

    @Inject
    Background background;

    @Inject
    Outbox outbox;

    @Inject
    PostedLetters letters;

    @Inject
    MailServer server;

    @Inject
    Event<LetterHandled> handled;

    void begin(@Observes Beginning now) {
        if (outbox.isOn()) {
            background.every(EVERY, new Task("letters that are due", Lane.SHORT, this::goRound));
        }
        background.every(Duration.ofDays(1), new Task("old letters", Lane.SHORT, letters::forgetOld));
    }

    void goSoon(@Observes(during = TransactionPhase.AFTER_SUCCESS) LettersWaiting posted) {
        background.soon(new Task("letters just posted", Lane.SHORT, this::goRound));
    }

    /** One round at a time on each node, so that a slow mail server holds up one thread; whoever calls meanwhile makes it go again. */
    void goRound() {
        if (calls.getAndIncrement() > 0) {
            return;
        }
        int answered;
        do {
            answered = calls.get();
            try {
                carryAll();
            } catch (RuntimeException | Error mistake) {
                calls.set(0);
                throw mistake;
            }
        } while (!calls.compareAndSet(answered, 0));
    }

    /** Until nothing is due, or the server takes nothing: then the others wait for the next round. */
    private void carryAll() {
        boolean taking = true;
        List<UUID> due = letters.due(AT_ONCE);
        while (taking && !due.isEmpty()) {
            taking = due.stream().allMatch(this::carry);
            due = letters.due(AT_ONCE);
        }
    }

    private boolean carry(UUID id) {
        return letters.claim(id).map(this::handOver).orElse(true);
    }

    /** @return whether the next one is worth a try */
    private boolean handOver(ClaimedLetter claimed) {
        try {
            server.take(claimed);
        } catch (NotTaken refused) {
            letters.failed(claimed, refused.problem());
            handled.fire(new LetterHandled(refused.problem().name()));
            LOG.log(Level.INFO, "Letter {0} was not taken: {1}", claimed.id(), refused.getMessage());
            return !refused.problem().isOfTheServer();
        }
        letters.sent(claimed.id());
        handled.fire(new LetterHandled(LetterState.SENT.name()));
        return true;
    }
}
