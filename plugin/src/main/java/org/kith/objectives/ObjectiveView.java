package org.kith.objectives;

import java.util.Optional;
import java.util.UUID;

/** An objective as pages and other features see it. */
public record ObjectiveView(
        UUID id,
        Optional<String> code,
        String statement,
        Optional<String> subject,
        Optional<String> grade,
        boolean retired,
        long version) {}
