package org.kith.conferences.day;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kith.page.Problem;

/** What a student brings, as it is being typed. @param problems by field */
public record PreparationForm(Prepared typed, Map<String, Problem> problems) {

    static PreparationForm of(Prepared kept) {
        return new PreparationForm(kept, Map.of());
    }

    static PreparationForm sent(MultivaluedMap<String, String> form) {
        Prepared typed = new Prepared(piece(form, "first"), piece(form, "second"), NoteForm.text(form, "goal"));
        Map<String, Problem> problems = new LinkedHashMap<>();
        tooLong(problems, "first", typed.first());
        tooLong(problems, "second", typed.second());
        NoteForm.tooLong(problems, "goal", typed.goal(), Prepared.LONGEST_GOAL);
        return new PreparationForm(typed, problems);
    }

    public boolean isWrong(String field) {
        return problems.containsKey(field);
    }

    private static void tooLong(Map<String, Problem> problems, String which, Piece piece) {
        NoteForm.tooLong(problems, which + "-title", piece.title(), Piece.LONGEST_TITLE);
        NoteForm.tooLong(problems, which + "-words", piece.words(), Piece.LONGEST_WORDS);
    }

    private static Piece piece(MultivaluedMap<String, String> form, String which) {
        String title = NoteForm.text(form, which + "-title").replaceAll("\\s+", " ");
        return new Piece(title, NoteForm.text(form, which + "-words"));
    }
}
