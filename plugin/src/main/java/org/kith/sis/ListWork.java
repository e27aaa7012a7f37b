package org.kith.sis;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kith.Shared;
import org.kith.page.AtTheSameMoment;
import org.kith.sis.match.Comparison;
import org.kith.sis.match.Counts;
import org.kith.sis.match.Outcome;

/**
 * Brings a list in, some hundred lines at a time, each portion in a transaction of its own: what is saved is saved, and a list started
 * again goes on where it stopped, because what is there already is only found. It runs behind the scenes.
 */
@Shared
public class ListWork {

    /** Lines in one transaction. */
    static final int AT_ONCE = 400;

    /** A launch may link the same two at the same moment: a second look finds them. */
    private static final int TRIES = 3;

    private final ListProgress progress;
    private final ListLookups lookups;
    private final ListSteps steps;

    @Inject
    ListWork(ListProgress progress, ListLookups lookups, ListSteps steps) {
        this.progress = progress;
        this.lookups = lookups;
        this.steps = steps;
    }

    /** @throws ListReplaced if another run has the list now */
    public Counts run(UUID run) {
        ListTask task = progress.task(run);
        for (int left = TRIES; ; left--) {
            try {
                return once(run, task);
            } catch (PersistenceException | AtTheSameMoment another) {
                if (left == 1) {
                    throw another;
                }
            }
        }
    }

    private Counts once(UUID run, ListTask task) {
        Comparison comparison = lookups.compare(task);
        Entered entered = lookups.begin(task, comparison);
        List<Outcome> waiting = new ArrayList<>();
        int reached = 0;
        for (Outcome outcome : comparison.outcomes()) {
            reached++;
            outcome.step().ifPresent(step -> waiting.add(outcome));
            if (waiting.size() == AT_ONCE) {
                steps.save(run, task, entered, new Portion(List.copyOf(waiting), reached));
                waiting.clear();
            }
        }
        steps.save(run, task, entered, new Portion(List.copyOf(waiting), reached));
        steps.end(run, task, comparison.counts());
        return comparison.counts();
    }
}
