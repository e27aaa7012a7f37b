package org.kith.myfamily;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kith.Shared;
import org.kith.conferences.Mode;
import org.kith.conferences.Needs;
import org.kith.conferences.waiting.InLine;
import org.kith.conferences.waiting.OfferFacts;
import org.kith.conferences.waiting.TimeWish;
import org.kith.conferences.waiting.Waits;
import org.kith.visitor.Visitor;

/** What is kept about the guardian who visits on waiting lists, as {@link MyData} hands it out. */
@Shared
class MyPlaces {

    @Inject
    Waits waits;

    @Inject
    MyHopes hopes;

    @Inject
    Visitor visitor;

    /** Also the wishes for times that a draw gives out. */
    Map<String, Object> all() {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put(
                "waiting",
                waits.ofGuardian(visitor.person()).stream().map(MyPlaces::place).toList());
        kept.put("wished", hopes.all());
        return kept;
    }

    private static Map<String, Object> place(InLine place) {
        Map<String, Object> kept = new LinkedHashMap<>();
        TimeWish times = place.entry().times();
        kept.put("since", place.entry().joined().toString());
        kept.put("state", place.entry().state().name());
        kept.put("days", times.days().stream().sorted().map(LocalDate::toString).toList());
        kept.put("earliest", times.earliest().map(LocalTime::toString).orElse(""));
        kept.put("latest", times.latest().map(LocalTime::toString).orElse(""));
        kept.put("ways", times.modes().stream().sorted().map(Mode::key).toList());
        Needs needs = place.entry().wish().needs();
        kept.put("interpreter", needs.interpreter());
        kept.put("childcare", needs.childcare());
        kept.put("ride", needs.ride());
        kept.put("stepFree", needs.stepFree());
        kept.put("secondHome", needs.secondHome());
        kept.put("topic", place.entry().wish().topic());
        kept.put("reason", place.entry().reason());
        kept.put("offered", place.offers().stream().map(MyPlaces::offer).toList());
        return kept;
    }

    private static Map<String, Object> offer(OfferFacts offer) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("from", offer.time().start().toString());
        kept.put("outcome", offer.outcome().name());
        return kept;
    }
}
