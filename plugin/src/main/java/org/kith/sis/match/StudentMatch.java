package org.kith.sis.match;

import java.util.List;
import java.util.Optional;
import org.kith.families.Named;
import org.kith.sis.file.FamilyRow;
import org.kith.sis.file.Remark;
import org.kith.sis.match.Question.About;
import org.kith.sis.match.Question.Candidate;

/** Which student a line means. */
final class StudentMatch {

    private static final String PERSON = "person:";

    private final Known known;
    private final Answers answers;

    StudentMatch(Known known, Answers answers) {
        this.known = known;
        this.answers = answers;
    }

    Matched of(FamilyRow row) {
        if (row.problem().isPresent()) {
            return Matched.bad(row, row.problem().get());
        }
        List<Named> numbered = known.students().getOrDefault(row.student(), List.of());
        if (numbered.isEmpty()) {
            return Matched.bad(row, nobody(row.student()));
        }
        if (numbered.size() == 1 && Likeness.fits(name(numbered.get(0)), row.studentName())) {
            return Matched.of(row, numbered.get(0));
        }
        return answered(row, numbered);
    }

    /** A number without its zeros may be another one: we say which it could be, and leave it at that. */
    private Remark nobody(String number) {
        List<String> alike = known.zeros().getOrDefault(number, List.of());
        return alike.isEmpty()
                ? Remark.of("sis.problem.nobody", number)
                : Remark.of(Outcome.ZEROS, number, String.join(", ", alike));
    }

    private Matched answered(FamilyRow row, List<Named> numbered) {
        String chosen = answers.to(row.number(), About.STUDENT).orElse("");
        if (chosen.equals(Question.LEAVE)) {
            return Matched.bad(row, Remark.of("sis.problem.left"));
        }
        Optional<Named> meant = numbered.stream()
                .filter(student -> chosen.equals(PERSON + student.id()))
                .findFirst();
        return meant.map(student -> Matched.of(row, student))
                .orElseGet(() -> Matched.asked(row, question(row, numbered)));
    }

    private static Question question(FamilyRow row, List<Named> numbered) {
        Remark asks = numbered.size() == 1
                ? Remark.of("sis.asks.student-name", row.student(), row.studentName())
                : Remark.of("sis.asks.student-twice", row.student());
        List<Candidate> candidates = numbered.stream()
                .map(student -> new Candidate(PERSON + student.id(), name(student), ""))
                .toList();
        return new Question(row.number(), About.STUDENT, asks, candidates, "");
    }

    private static String name(Named student) {
        return student.fullName().orElse("");
    }
}
