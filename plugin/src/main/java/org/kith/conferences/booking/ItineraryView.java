package org.kith.conferences.booking;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.conferences.Mode;
import org.kith.conferences.Needs;
import org.kith.conferences.NoTimeToInterpret;
import org.kith.conferences.SlotTaken;
import org.kith.conferences.Span;
import org.kith.conferences.itinerary.Itinerary;
import org.kith.conferences.itinerary.Unplaced;
import org.kith.page.AtTheSameMoment;
import org.kith.page.HomeLanguages;
import org.kith.page.Refusal;
import org.kith.page.Words;

/**
 * A plan for all conferences together.
 *
 * @param ways in which any of them can be held
 * @param left what finds no place, and why
 * @param language in which an interpreter is offered first
 * @param stated by the family so far; with a number where any of it is by phone
 * @param problem why the plan before could not be booked
 */
public record ItineraryView(
        HopesForm hopes,
        Set<Mode> ways,
        List<Stop> stops,
        List<Left> left,
        Optional<Itinerary> plan,
        String language,
        Phones.Stated stated,
        Optional<Refusal> problem) {

    /** One conference in the plan. @param text for the form that accepts it */
    public record Stop(Invitation invitation, Span time, Mode mode, String place, String text) {

        /** In which its round says all its times. */
        public ZoneId zone() {
            return invitation.own().round().zone();
        }
    }

    /** One that finds no place. */
    public record Left(Invitation invitation, Unplaced.Reason reason) {}

    /** On how many days somebody comes for what is proposed; what they have booked on others is no part of it. */
    public int days() {
        return plan.map(found -> found.ownDays().size()).orElse(0);
    }

    public Needs needs() {
        return stated.typed().needs();
    }

    public boolean isByPhone() {
        return stops.stream().anyMatch(stop -> stop.mode() == Mode.PHONE);
    }

    /** Which message says what becomes of it. */
    public String afterProblem() {
        return problem.filter(refusal -> !isOvertaken())
                .map(refusal -> "refusal." + refusal.key() + ".text")
                .orElse(isTooShort() ? "plan.problem.interpreter" : "plan.problem");
    }

    /** Its times were gone, or too short, so another plan is the answer; any other reason says itself what to do. */
    public boolean isOvertaken() {
        return isTooShort()
                || problem.filter(refusal -> refusal instanceof SlotTaken || refusal instanceof AtTheSameMoment)
                        .isPresent();
    }

    private boolean isTooShort() {
        return problem.filter(NoTimeToInterpret.class::isInstance).isPresent();
    }

    public List<String> languages(Words words) {
        return HomeLanguages.all(words, language);
    }
}
