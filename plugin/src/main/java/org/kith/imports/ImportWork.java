package org.kith.imports;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.Shared;
import org.kith.imports.Progress.Task;
import org.kith.imports.file.ListFile;
import org.kith.objectives.ManyObjectives;
import org.kith.objectives.TypedObjective;
import org.kith.weeks.Placements;

/**
 * Saves a whole file, or nothing of it. It runs behind the scenes, after the request that wanted it has been answered; hence the
 * transaction here.
 */
@Shared
public class ImportWork {

    private final Progress progress;
    private final Comparisons comparisons;
    private final ManyObjectives objectives;
    private final Placements placements;

    @Inject
    ImportWork(Progress progress, Comparisons comparisons, ManyObjectives objectives, Placements placements) {
        this.progress = progress;
        this.comparisons = comparisons;
        this.objectives = objectives;
        this.placements = placements;
    }

    /** @throws RunReplaced if another run has the import now */
    @Transactional(TxType.REQUIRES_NEW)
    public Counts run(UUID run) {
        Task task = progress.task(run);
        Comparison comparison = comparisons.of(task.course(), ListFile.read(task.text()));
        List<TypedObjective> wanted = comparison.wanted();
        int nothingToDo = comparison.counts().good() - wanted.size();
        Map<String, UUID> ids =
                objectives.bringIn(task.course(), wanted, rows -> progress.reached(run, nothingToDo + rows));
        placements.add(task.course(), comparison.placements(task, ids));
        progress.done(run, comparison.counts());
        return comparison.counts();
    }
}
