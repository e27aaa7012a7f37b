package org.kith.home;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.objectives.ObjectiveForm;

/** What a teacher sends to put an objective into a week: one of the course's, or the words of a new one. */
public class PlacementForm {

    @FormParam("objective")
    @Nullable
    UUID objective;

    @FormParam("statement")
    @DefaultValue("")
    String statement = "";

    @FormParam("code")
    @DefaultValue("")
    String code = "";

    @FormParam("once")
    @Nullable
    UUID once;

    Optional<UUID> existing() {
        return Optional.ofNullable(objective);
    }

    ObjectiveForm fresh() {
        return new ObjectiveForm(
                Optional.of(oneLine(code)).filter(text -> !text.isEmpty()),
                oneLine(statement),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(once));
    }

    /** Message key of what is wrong with a new objective. */
    Optional<String> problem() {
        if (existing().isPresent()) {
            return Optional.empty();
        }
        ObjectiveForm form = fresh();
        if (form.statement().isEmpty()) {
            return Optional.of("teacher.add.statement-missing");
        }
        boolean fits = form.statement().length() <= ObjectiveForm.LONGEST_STATEMENT
                && code.length() <= ObjectiveForm.LONGEST_CODE;
        return fits ? Optional.empty() : Optional.of("teacher.add.too-long");
    }

    private static String oneLine(String typed) {
        return typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
