package org.kith.imports;

import jakarta.inject.Inject;
import java.util.UUID;
import org.kith.Shared;
import org.kith.imports.file.ListFile;
import org.kith.objectives.Objectives;
import org.kith.weeks.Placements;

/** Puts files beside the course: once for the page that shows it, and again when it is saved. */
@Shared
public class Comparisons {

    private final Objectives objectives;
    private final Placements placements;

    @Inject
    Comparisons(Objectives objectives, Placements placements) {
        this.objectives = objectives;
        this.placements = placements;
    }

    Comparison of(UUID course, ListFile file) {
        return Comparison.of(file, objectives.of(course), placements.of(course));
    }
}
