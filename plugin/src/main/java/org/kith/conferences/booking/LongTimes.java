package org.kith.conferences.booking;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.LongerMeetings;
import org.kith.conferences.SlotFacts;

/** Finds times at which a family can meet with an interpreter. */
@Shared
class LongTimes {

    private final LongerMeetings longer;

    @Inject
    LongTimes(LongerMeetings longer) {
        this.longer = longer;
    }

    /** Looked for only where somebody asks: most families read this page without. @param language empty if they have not */
    Interpreted of(OwnMeeting own, KnownTimes known, Optional<ClaimFacts> held, String language) {
        if (language.isEmpty() && held.isEmpty()) {
            return new Interpreted("", Set.of(), 0);
        }
        List<SlotFacts> free = Stream.concat(known.open().stream(), held.map(ClaimFacts::slot).stream())
                .distinct()
                .toList();
        return new Interpreted(language, longer.longEnough(own.round(), free), minutes(own));
    }

    private int minutes(OwnMeeting own) {
        int usual = own.round().plan().availability().minutes();
        return (usual * longer.percent(own.round().id()) + 99) / 100;
    }
}
