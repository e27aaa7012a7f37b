package org.kith.conferences.packing;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.kith.conferences.Span;

/** A stretch of one interpreter. @param meetings in the order of time */
public record Block(UUID interpreter, int line, Span span, List<Interpreted> meetings) {

    public Block {
        meetings = List.copyOf(meetings);
    }

    Duration waiting() {
        Duration busy =
                meetings.stream().map(one -> length(one.sitting().span())).reduce(Duration.ZERO, Duration::plus);
        return length(span).minus(busy);
    }

    private static Duration length(Span span) {
        return Duration.between(span.start(), span.end());
    }
}
