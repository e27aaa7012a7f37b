package org.kith.myfamily;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.visits.EndedVisit;
import org.kith.conferences.visits.EndedVisits;
import org.kith.conferences.visits.HomeVisits;
import org.kith.conferences.visits.VisitFacts;
import org.kith.families.Families;
import org.kith.visitor.Visitor;

/** The visits that the guardian who visits has asked for, for {@link MyData}. */
@Shared
class MyVisits {

    private final HomeVisits visits;
    private final EndedVisits ended;
    private final Families families;
    private final Visitor visitor;

    @Inject
    MyVisits(HomeVisits visits, EndedVisits ended, Families families, Visitor visitor) {
        this.visits = visits;
        this.ended = ended;
        this.families = families;
        this.visitor = visitor;
    }

    Map<String, Object> all() {
        List<UUID> records = families.recordsOf(visitor.person());
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(
                "visits",
                visits.ofGuardian(records).stream().map(MyVisits::visit).toList());
        all.put(
                "visitsCalledOff",
                ended.ofGuardian(records).stream().map(MyVisits::ended).toList());
        return all;
    }

    private static Map<String, Object> ended(EndedVisit visit) {
        return Map.of(
                "from", visit.time().start().toString(), "ended", visit.ended().toString());
    }

    private static Map<String, Object> visit(VisitFacts visit) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("state", visit.state().name());
        kept.put("where", visit.plan().kind().name());
        kept.put("place", visit.plan().place());
        kept.put("wish", visit.plan().wish());
        kept.put("times", visit.plan().times().stream().map(Instant::toString).toList());
        visit.time().ifPresent(time -> kept.put("from", time.start().toString()));
        kept.put("answer", visit.answer());
        return kept;
    }
}
