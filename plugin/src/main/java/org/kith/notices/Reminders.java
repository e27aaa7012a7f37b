package org.kith.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.kith.background.Background;
import org.kith.background.Beginning;
import org.kith.background.Lane;
import org.kith.background.Task;
import org.kith.delivery.Outbox;
import org.kith.page.AtTheSameMoment;

/** Looks every few minutes whom to remind of a meeting. Each node does; the outbox takes each reminder once. */
@ApplicationScoped
public class Reminders {

    static final Duration EVERY = Duration.ofMinutes(5);

    private static final Logger LOG = System.getLogger(Reminders.class.getName());

    /** What this node need not ask the database about again. */
    private final Set<String> settled = ConcurrentHashMap.newKeySet();

    @Inject
    Background background;

    @Inject
    Outbox outbox;

    @Inject
    DueReminders reminders;

    void begin(@Observes Beginning now) {
        if (outbox.isOn()) {
            background.every(EVERY, new Task("reminders of meetings", Lane.SHORT, this::goRound));
        }
    }

    void goRound() {
        List<DueReminder> due = reminders.find();
        settled.retainAll(due.stream().map(DueReminder::once).collect(Collectors.toSet()));
        due.stream()
                .filter(reminder -> !settled.contains(reminder.once()))
                .filter(this::isSettled)
                .forEach(reminder -> settled.add(reminder.once()));
    }

    /** One that fails keeps no other family from hearing. */
    private boolean isSettled(DueReminder due) {
        try {
            return reminders.post(due);
        } catch (AtTheSameMoment anotherNode) {
            return false;
        } catch (RuntimeException mistake) {
            LOG.log(Level.ERROR, "No reminder " + due.once(), mistake);
            return false;
        }
    }
}
