package org.kith.sis;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.audit.Action;
import org.kith.audit.AuditEntries;
import org.kith.families.ManyNewcomers;
import org.kith.families.Newcomer;
import org.kith.households.Address;
import org.kith.households.Ground;
import org.kith.households.Households;
import org.kith.households.Link;
import org.kith.households.ManyAddresses;
import org.kith.households.ManyLinks;
import org.kith.households.NewLink;
import org.kith.sis.match.Counts;
import org.kith.sis.match.Identity;
import org.kith.sis.match.Step;

/** Saves some lines of a list in one transaction. */
@Shared
public class ListSteps {

    private final ListProgress progress;
    private final ManyNewcomers newcomers;
    private final Households households;
    private final ManyLinks links;
    private final ManyAddresses addresses;
    private final ListLinks listLinks;
    private final HouseholdLabels labels;
    private final AuditEntries audit;

    @Inject
    ListSteps(
            ListProgress progress,
            ManyNewcomers newcomers,
            Households households,
            ManyLinks links,
            ManyAddresses addresses,
            ListLinks listLinks,
            HouseholdLabels labels,
            AuditEntries audit) {
        this.progress = progress;
        this.newcomers = newcomers;
        this.households = households;
        this.links = links;
        this.addresses = addresses;
        this.listLinks = listLinks;
        this.labels = labels;
        this.audit = audit;
    }

    /**
     * @param entered by the lines before these
     * @param portion lines that do something, and how far the list is with them
     * @throws ListReplaced if another run has the list now
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void save(UUID run, ListTask task, Entered entered, Portion portion) {
        progress.demandRun(run);
        List<Step> steps = portion.steps();
        found(task, entered, steps);
        enter(task, entered, steps);
        link(task, entered, steps);
        tell(entered, entered.untold(steps));
        listLinks.note(task.list(), entered.unnoted(steps));
        progress.reached(run, portion.reached(), portion.counts());
    }

    /** @param compared what stays out. @throws ListReplaced as above */
    @Transactional(TxType.REQUIRES_NEW)
    public void end(UUID run, ListTask task, Counts compared) {
        Counts saved = progress.done(run, compared);
        audit.note(
                Action.SIS_LIST_READ, task.list() + ": " + saved.guardians() + " + " + saved.links(), task.platform());
    }

    /** They reach the database with the people, before anything that names them. */
    private void found(ListTask task, Entered entered, List<Step> steps) {
        entered.unfounded(steps).forEach(home -> entered.isFounded(home, households.found(task.platform())));
    }

    private void enter(ListTask task, Entered entered, List<Step> steps) {
        List<Identity> fresh = entered.newcomers(steps);
        List<UUID> ids = newcomers.enter(
                task.platform(),
                fresh.stream()
                        .map(guardian -> new Newcomer(guardian.name(), guardian.number()))
                        .toList());
        for (int at = 0; at < ids.size(); at++) {
            entered.isEntered(fresh.get(at), ids.get(at));
        }
    }

    private void link(ListTask task, Entered entered, List<Step> steps) {
        List<Step> changing = steps.stream().filter(Step::changesLink).toList();
        Map<Boolean, List<NewLink>> wanted = changing.stream()
                .collect(Collectors.partitioningBy(
                        step -> step.link().isEmpty(),
                        Collectors.mapping(
                                step -> entered.link(step, blank(task, entered.pair(step))), Collectors.toList())));
        links.make(wanted.getOrDefault(true, List.of()));
        links.linkAgain(wanted.getOrDefault(false, List.of()));
        links.move(changing.stream()
                .filter(Step::moves)
                .collect(Collectors.toMap(entered::pair, entered::household, (one, other) -> one)));
        labels.note(entered.newLabels(changing));
    }

    private static NewLink blank(ListTask task, Link.Pair pair) {
        return NewLink.of(pair.guardian(), pair.student(), Ground.OFFICE_LIST).by(task.by());
    }

    private void tell(Entered entered, List<Identity> guardians) {
        Set<UUID> fresh =
                people(entered, guardians, guardian -> guardian.known().isEmpty());
        Set<UUID> unreached = people(entered, guardians, Identity::isUnreached);
        addresses.add(said(entered, guardians, Identity::newAddresses, Set<Address>::isEmpty), unreached);
        addresses.read(said(entered, guardians, Identity::newLanguage, String::isEmpty), fresh);
        List<Identity> numbered = guardians.stream()
                .filter(guardian -> guardian.known().isPresent() && guardian.hasNewNumber())
                .toList();
        newcomers.number(said(entered, numbered, Identity::number, String::isEmpty));
    }

    private static Set<UUID> people(Entered entered, List<Identity> guardians, Predicate<Identity> which) {
        return guardians.stream().filter(which).map(entered::person).collect(Collectors.toSet());
    }

    private static <T> Map<UUID, T> said(
            Entered entered, List<Identity> guardians, Function<Identity, T> what, Predicate<T> nothing) {
        Map<UUID, T> said = new HashMap<>();
        for (Identity guardian : guardians) {
            T told = what.apply(guardian);
            if (!nothing.test(told)) {
                said.put(entered.person(guardian), told);
            }
        }
        return said;
    }
}
