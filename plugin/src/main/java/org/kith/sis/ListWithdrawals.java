package org.kith.sis;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.families.PlatformStudents;
import org.kith.households.Link;
import org.kith.households.ManyLinks;
import org.kith.sis.match.Counts;
import org.kith.sis.match.Step;

/** The steps of {@link TakingBack}, each in a transaction of its own. */
@Shared
public class ListWithdrawals {

    private final ListProgress progress;
    private final ListLinks listLinks;
    private final ManyLinks links;
    private final PlatformStudents students;

    @Inject
    ListWithdrawals(ListProgress progress, ListLinks listLinks, ManyLinks links, PlatformStudents students) {
        this.progress = progress;
        this.listLinks = listLinks;
        this.links = links;
        this.students = students;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Map<Link.Pair, Step.Kind> done(ListTask task) {
        return listLinks.doneBy(task.list());
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void takeBack(UUID run, Back back, Map<Link.Pair, Step.Kind> done) {
        progress.demandRun(run);
        Set<Link.Pair> theirs = new HashSet<>(done.keySet());
        theirs.removeAll(listLinks.alsoSaid(back.list(), theirs));
        listLinks.handOn(back.list(), done);
        Map<UUID, Set<UUID>> observers =
                students.observers(theirs.stream().map(Link.Pair::student).toList());
        Set<Link.Pair> narrowed = theirs.stream()
                .filter(pair -> done.get(pair) == Step.Kind.WIDENED
                        || (done.get(pair) == Step.Kind.MADE
                                && observers
                                        .getOrDefault(pair.student(), Set.of())
                                        .contains(pair.guardian())))
                .collect(Collectors.toSet());
        List<Link.Pair> ended = new ArrayList<>(theirs);
        ended.removeAll(narrowed);
        links.narrow(narrowed);
        links.end(ended, back.by(), back.moment());
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void reached(UUID run, int behind) {
        progress.reached(run, behind, Counts.NONE);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void end(UUID run) {
        progress.isTakenBack(run);
    }

    /** @param by who brought the list in @param moment at which its links end */
    record Back(UUID list, UUID by, Instant moment) {}
}
