package org.kith.sis;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kith.Shared;
import org.kith.households.Link;
import org.kith.households.Portions;
import org.kith.sis.match.Step;

/**
 * Takes a whole list back: links that it alone has made end, those it took up end again, those it made hold everywhere hold where the LMS
 * says so. People and addresses stay. Behind the scenes, and as often as it takes.
 */
@Shared
public class TakingBack {

    private final ListProgress progress;
    private final ListWithdrawals withdrawals;

    @Inject
    TakingBack(ListProgress progress, ListWithdrawals withdrawals) {
        this.progress = progress;
        this.withdrawals = withdrawals;
    }

    /** @throws ListReplaced if another run has the list now */
    public void run(UUID run) {
        ListTask task = progress.task(run);
        Instant moment = progress.takenBackAt(run);
        Map<Link.Pair, Step.Kind> done = withdrawals.done(task);
        int behind = 0;
        for (List<Link.Pair> some : Portions.of(done.keySet()).toList()) {
            behind += some.size();
            Map<Link.Pair, Step.Kind> portion = new HashMap<>(done);
            portion.keySet().retainAll(Set.copyOf(some));
            withdrawals.takeBack(run, new ListWithdrawals.Back(task.list(), task.by(), moment), portion);
            withdrawals.reached(run, behind);
        }
        withdrawals.end(run);
    }
}
