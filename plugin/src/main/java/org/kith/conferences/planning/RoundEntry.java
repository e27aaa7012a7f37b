package org.kith.conferences.planning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.conferences.MeetingPlace;
import org.kith.conferences.ReminderTime;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.Wishing;
import org.kith.page.Problem;
import org.kith.page.Typed;

/**
 * The open form of a round: what stands in its fields, and what is wrong with it.
 *
 * @param problems by the name of the field
 * @param version of the round as the reader has seen it
 * @param once made when the form was shown: the same form sent twice counts once
 * @param overtaken whether somebody else has saved meanwhile; sending it again replaces that
 */
public record RoundEntry(Typed typed, Map<String, Problem> problems, long version, UUID once, boolean overtaken) {

    private static final int NEW = -1;

    static RoundEntry fresh(Typed defaults) {
        return new RoundEntry(defaults, Map.of(), NEW, UUID.randomUUID(), false);
    }

    static RoundEntry of(RoundFacts round, MeetingPlace where, Set<ReminderTime> reminders) {
        Typed planned = PlanFields.of(round.plan(), where, round.zone()).with("remind", keys(reminders));
        Typed fields = PlanFields.withFair(planned, round.wishing().map(Wishing::until), round.plan(), round.zone());
        return new RoundEntry(fields, Map.of(), round.version(), UUID.randomUUID(), false);
    }

    static List<String> keys(Set<ReminderTime> reminders) {
        return reminders.stream().map(ReminderTime::key).sorted().toList();
    }

    static RoundEntry sent(Typed typed) {
        return new RoundEntry(
                typed,
                Map.of(),
                typed.number("version").orElse(NEW),
                typed.id("once").orElseGet(UUID::randomUUID),
                false);
    }

    RoundEntry with(Map<String, Problem> wrong) {
        return new RoundEntry(typed, Map.copyOf(wrong), version, once, overtaken);
    }

    RoundEntry overtakenBy(RoundFacts now) {
        return new RoundEntry(typed, problems, now.version(), once, true);
    }

    public Optional<Problem> problem(String field) {
        return Optional.ofNullable(problems.get(field));
    }

    public boolean isWrong() {
        return !problems.isEmpty();
    }
}
