package org.kith.home;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.answers.AnswerView;
import org.kith.answers.Answers;
import org.kith.families.Families;
import org.kith.objectives.ObjectiveView;
import org.kith.objectives.Objectives;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.Visitor;
import org.kith.weeks.CardView;
import org.kith.weeks.SchoolWeek;
import org.kith.weeks.Weeks;

/** Puts together the week as a teacher works on it: the cards, and what families said. */
@Dependent
public class TeacherWeek {

    private final Visitor visitor;
    private final Reader reader;
    private final Families families;
    private final Objectives objectives;
    private final Weeks weeks;
    private final Answers answers;

    @Inject
    TeacherWeek(
            Visitor visitor, Reader reader, Families families, Objectives objectives, Weeks weeks, Answers answers) {
        this.visitor = visitor;
        this.reader = reader;
        this.families = families;
        this.objectives = objectives;
        this.weeks = weeks;
        this.answers = answers;
    }

    Page page(SchoolWeek week) {
        return Page.of("home/teacher-week", view(week), reader.words().text("teacher.title"))
                .at(week.path());
    }

    private TeacherWeekView view(SchoolWeek week) {
        UUID course = visitor.course();
        List<CardView> cards = weeks.cards(course, week);
        List<ObjectiveView> all = objectives.of(course);
        List<AnswerView> said = answers.about(cards.stream().map(CardView::id).toList());
        return new TeacherWeekView(
                families.courseTitle(course),
                week,
                rows(cards, all),
                free(cards, all),
                said,
                families.named(people(said)));
    }

    private static List<TeacherWeekView.Row> rows(List<CardView> cards, List<ObjectiveView> all) {
        return cards.stream()
                .flatMap(card -> all.stream()
                        .filter(objective -> objective.id().equals(card.objective()))
                        .map(objective -> new TeacherWeekView.Row(card, objective)))
                .toList();
    }

    private static List<ObjectiveView> free(List<CardView> cards, List<ObjectiveView> all) {
        Set<UUID> placed = cards.stream().map(CardView::objective).collect(Collectors.toSet());
        return all.stream()
                .filter(objective -> !objective.retired() && !placed.contains(objective.id()))
                .toList();
    }

    private static List<UUID> people(List<AnswerView> said) {
        return said.stream()
                .flatMap(answer -> Stream.concat(
                        Stream.of(answer.guardian(), answer.child()),
                        answer.replies().stream().map(reply -> reply.author())))
                .distinct()
                .toList();
    }
}
