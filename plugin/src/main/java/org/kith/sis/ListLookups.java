package org.kith.sis;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.kith.Shared;
import org.kith.sis.match.Comparison;

/** {@link Comparisons} behind the scenes, where whatever is asked of the database stands in a transaction of its own. */
@Shared
public class ListLookups {

    private final Comparisons comparisons;
    private final ListLinks listLinks;

    @Inject
    ListLookups(Comparisons comparisons, ListLinks listLinks) {
        this.comparisons = comparisons;
        this.listLinks = listLinks;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Comparison compare(ListTask task) {
        return comparisons.of(task);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Entered begin(ListTask task, Comparison comparison) {
        return new Entered(listLinks.notedBy(task.list()), comparison.labels());
    }
}
