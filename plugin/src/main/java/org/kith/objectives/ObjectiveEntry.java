package org.kith.objectives;

import jakarta.ws.rs.core.Form;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.page.Problem;

/**
 * An open form: what stands in its fields, and what is wrong with it.
 *
 * @param id of the objective being changed; empty while adding
 * @param problems by the name of the field
 * @param version of the objective as the reader has seen it
 * @param once see {@link ObjectiveForm}
 * @param stored what somebody else has saved meanwhile, when that is the reason the form is still open
 */
public record ObjectiveEntry(
        Optional<UUID> id,
        TypedObjective typed,
        Map<String, Problem> problems,
        long version,
        UUID once,
        Optional<ObjectiveView> stored) {

    private static final long UNKNOWN = -1;

    static ObjectiveEntry blank(TypedObjective like) {
        return new ObjectiveEntry(Optional.empty(), like, Map.of(), UNKNOWN, UUID.randomUUID(), Optional.empty());
    }

    static ObjectiveEntry of(ObjectiveView objective) {
        return new ObjectiveEntry(
                Optional.of(objective.id()),
                TypedObjective.of(objective),
                Map.of(),
                objective.version(),
                UUID.randomUUID(),
                Optional.empty());
    }

    static ObjectiveEntry sent(Form sent) {
        TypedObjective typed = TypedObjective.in(sent);
        return new ObjectiveEntry(
                Optional.empty(), typed, typed.problems(), version(sent), once(sent), Optional.empty());
    }

    ObjectiveEntry about(UUID objective) {
        return new ObjectiveEntry(Optional.of(objective), typed, problems, version, once, stored);
    }

    ObjectiveEntry withProblem(String field, Problem problem) {
        return new ObjectiveEntry(id, typed, Map.of(field, problem), version, once, stored);
    }

    /** Saving again replaces what the reader has now been shown. */
    ObjectiveEntry changedMeanwhile(ObjectiveView now) {
        return new ObjectiveEntry(id, typed, problems, now.version(), once, Optional.of(now));
    }

    ObjectiveForm form() {
        return typed.form(id.isPresent() ? Optional.of(version) : Optional.empty(), Optional.of(once));
    }

    /** The reader has sent it and gets it back. */
    boolean isOpen() {
        return !problems.isEmpty();
    }

    public Optional<Problem> problem(String field) {
        return Optional.ofNullable(problems.get(field));
    }

    /** Beginning of the ids of its fields. */
    public String key() {
        return id.isPresent() ? "edit" : "new";
    }

    public String path() {
        return id.map(objective -> ObjectivesPage.PATH + "/" + objective).orElse(ObjectivesPage.PATH);
    }

    private static long version(Form sent) {
        try {
            return Long.parseLong(String.valueOf(sent.asMap().getFirst("version")));
        } catch (NumberFormatException none) {
            return UNKNOWN;
        }
    }

    private static UUID once(Form sent) {
        try {
            return UUID.fromString(String.valueOf(sent.asMap().getFirst("once")));
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }
}
