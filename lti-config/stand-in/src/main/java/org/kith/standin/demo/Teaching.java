package org.kith.standin.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a teacher types into Kith for one course. Whatever is there already is left as it is. */
final class Teaching {
    private static final String WEEK = "/panel/week/";

    private final Visit teacher;
    private final Curriculum curriculum;

    Teaching(Visit teacher, Curriculum curriculum) {
        this.teacher = teacher;
        this.curriculum = curriculum;
    }

    void enter() {
        LocalDate monday = LocalDate.parse(teacher.path().substring(WEEK.length()));
        curriculum.objectives().forEach(this::add);
        curriculum.weeks().forEach(week -> enter(week, WEEK + monday.minusWeeks(week.weeksAgo())));
    }

    private void add(Objective objective) {
        if (!teacher.get("/panel/objectives").select(".row__code").eachText().contains(objective.code())) {
            teacher.post("/panel/objectives", Map.of("code", objective.code(), "statement", objective.words()));
        }
    }

    private void enter(Week week, String path) {
        week.objectives().forEach(code -> place(code, path));
        long written = week.cards().stream().filter(card -> write(card, path)).count();
        if (written > 0) {
            teacher.post(path + "/publication", Map.of());
        }
    }

    private void place(String code, String path) {
        Document page = teacher.get(path);
        Element choice = page.selectFirst("select[name=objective] > option:matches(^\\Q%s\\E )".formatted(code));
        if (choice != null) {
            teacher.post(path + "/cards", Map.of("objective", choice.val()));
        }
    }

    /** Whether there was anything to write: a card with a title is somebody's work already. */
    private boolean write(Card card, String path) {
        Element row = teacher.get(path)
                .selectFirst(".row:has(.row__code:contains(%s)) a[href^=/panel/cards/]".formatted(card.objective()));
        if (row == null) {
            return false;
        }
        Document editor = teacher.get(row.attr("href"));
        if (!editor.select("textarea[name=en.learn]").text().isEmpty()) {
            return false;
        }
        Map<String, String> form = new LinkedHashMap<>();
        form.put("version", editor.select("input[name=version]").val());
        card.byLanguage().forEach((language, text) -> form.putAll(text.fields(language)));
        teacher.post(row.attr("href") + "/readiness", form);
        return true;
    }
}
