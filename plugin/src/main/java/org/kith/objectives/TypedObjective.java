package org.kith.objectives;

import jakarta.ws.rs.core.Form;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.kith.page.Problem;

/**
 * An objective as somebody typed it, in a form or in a line of a file: tidied, but perhaps not good enough yet. An empty string
 * where nothing was typed.
 */
public record TypedObjective(String code, String statement, String subject, String grade) {

    /** Line breaks and no-break spaces come along with copied text; other control characters mean nothing anywhere. */
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\uFEFF&&[^\\t\\n\\u000B\\f\\r\\u0085]]");

    public static final TypedObjective NOTHING = new TypedObjective("", "", "", "");

    public TypedObjective {
        code = tidy(code);
        statement = tidy(statement);
        subject = tidy(subject);
        grade = tidy(grade);
    }

    static TypedObjective in(Form sent) {
        return new TypedObjective(
                field(sent, "code"), field(sent, "statement"), field(sent, "subject"), field(sent, "grade"));
    }

    public static TypedObjective of(ObjectiveView view) {
        return new TypedObjective(
                view.code().orElse(""),
                view.statement(),
                view.subject().orElse(""),
                view.grade().orElse(""));
    }

    /** What is wrong, by the name of the field; empty when all is well. */
    public Map<String, Problem> problems() {
        Map<String, Problem> problems = new LinkedHashMap<>();
        if (statement.isEmpty()) {
            problems.put("statement", Problem.of("objectives.problem.no-statement"));
        }
        tooLong(problems, "statement", statement, ObjectiveForm.LONGEST_STATEMENT);
        tooLong(problems, "code", code, ObjectiveForm.LONGEST_CODE);
        tooLong(problems, "subject", subject, ObjectiveForm.LONGEST_SUBJECT);
        tooLong(problems, "grade", grade, ObjectiveForm.LONGEST_GRADE);
        return problems;
    }

    /** @param version of the objective it was opened with; empty for a new one, and for one that is changed by a file */
    public ObjectiveForm form(Optional<Long> version, Optional<UUID> once) {
        return new ObjectiveForm(present(code), statement, present(subject), present(grade), version, once);
    }

    private static void tooLong(Map<String, Problem> problems, String field, String text, int longest) {
        if (text.length() > longest) {
            problems.put(field, Problem.of("objectives.problem.too-long." + field, longest, text.length()));
        }
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(typed -> !typed.isEmpty());
    }

    private static String field(Form sent, String name) {
        return Optional.ofNullable(sent.asMap().getFirst(name)).orElse("");
    }

    private static String tidy(String typed) {
        String visible = INVISIBLE.matcher(typed).replaceAll("");
        return WHITE_SPACE.matcher(visible).replaceAll(" ").strip();
    }
}
