package org.kith.home;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.answers.Threads;
import org.kith.conferences.day.TeachersDay;
import org.kith.families.Families;
import org.kith.home.TeacherWeekView.Notice;
import org.kith.objectives.CodeInUse;
import org.kith.objectives.ObjectiveView;
import org.kith.objectives.Objectives;
import org.kith.page.Language;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.Visitor;
import org.kith.weeks.CardView;
import org.kith.weeks.Placement;
import org.kith.weeks.SchoolWeek;
import org.kith.weeks.Weeks;

/** The week as a teacher works on it: the cards, what families said, the preview, publishing. */
@Shared
public class TeacherWeek {

    private final Visitor visitor;
    private final Reader reader;
    private final Families families;
    private final Objectives objectives;
    private final Weeks weeks;
    private final Threads threads;
    private final WeekToRead reading;

    @Inject
    TeachersDay day;

    @Inject
    TeacherWeek(
            Visitor visitor,
            Reader reader,
            Families families,
            Objectives objectives,
            Weeks weeks,
            Threads threads,
            WeekToRead reading) {
        this.visitor = visitor;
        this.reader = reader;
        this.families = families;
        this.objectives = objectives;
        this.weeks = weeks;
        this.threads = threads;
        this.reading = reading;
    }

    Page page(SchoolWeek week) {
        return page(view(week));
    }

    /** The week, with those objectives to choose from that have these words. */
    Page finding(SchoolWeek week, String sought) {
        return page(view(week, sought));
    }

    /** @param said message key of what has just been done */
    Page page(SchoolWeek week, String said) {
        return page(view(week).with(new Notice(said, true, Optional.empty(), Optional.empty())));
    }

    Page removed(SchoolWeek week, UUID objective) {
        return page(
                view(week).with(new Notice("teacher.said.removed", true, Optional.of(objective), Optional.empty())));
    }

    Page place(SchoolWeek week, PlacementForm form) {
        Optional<String> problem = form.problem();
        if (problem.isPresent()) {
            return unplaced(week, form, problem.get());
        }
        try {
            UUID objective = form.existing()
                    .orElseGet(
                            () -> objectives.add(visitor.course(), form.fresh()).id());
            weeks.place(new Placement(visitor.course(), week, objective, visitor.person()));
            return page(week);
        } catch (CodeInUse inUse) {
            return unplaced(week, form, "teacher.add.code-in-use");
        }
    }

    Page publication(SchoolWeek week) {
        return Page.of("home/publication", view(week), reader.words().text("publication.title"))
                .at(week.path() + "/publication");
    }

    Page preview(SchoolWeek week, String lang) {
        Language language = Language.tagged(lang).orElse(reader.language());
        reader.reads(language);
        ReadableWeek view = reading.preview(week, weeks.drafts(visitor.course(), week));
        return Page.of("home/preview", view, reader.words().text("preview.title"))
                .at(week.path() + "/preview?lang=" + language.tag());
    }

    private Page unplaced(SchoolWeek week, PlacementForm form, String problem) {
        TeacherWeekView.Typed typed = new TeacherWeekView.Typed(form.statement, form.code);
        return page(view(week).with(new Notice(problem, false, Optional.empty(), Optional.of(typed))))
                .withStatus(422);
    }

    private Page page(TeacherWeekView view) {
        return Page.of("home/teacher-week", view, reader.words().text("teacher.title"))
                .at(view.week().path());
    }

    private TeacherWeekView view(SchoolWeek week) {
        return view(week, "");
    }

    private TeacherWeekView view(SchoolWeek week, String sought) {
        UUID course = visitor.course();
        List<CardView> cards = weeks.cards(course, week);
        List<ObjectiveView> all = objectives.of(course);
        return new TeacherWeekView(
                families.courseTitle(course),
                week,
                cards.isEmpty() && !weeks.begun(course),
                rows(cards, all),
                Unplaced.of(free(cards, all), sought),
                threads.about(cards.stream().map(CardView::id).toList()),
                day.news(),
                Optional.empty(),
                UUID.randomUUID());
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
}
