package org.kith.conferences.lunch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.page.Problem;
import org.kith.page.Refusal;

/** The lunches of a course, and the form of a new one. @param homes how many could be invited */
public record LunchesView(
        String course,
        List<LunchFacts> lunches,
        int homes,
        LunchForm form,
        Map<String, Problem> problems,
        Optional<Refusal> refused,
        Optional<String> said) {

    static final String PATH = "/panel/lunches";

    public String path() {
        return PATH;
    }

    public String path(LunchFacts lunch) {
        return PATH + "/" + lunch.id();
    }

    public Optional<Problem> problem(String field) {
        return Optional.ofNullable(problems.get(field));
    }

    public long yes(LunchFacts lunch) {
        return lunch.guests().stream()
                .filter(guest -> guest.answer() == LunchAnswer.YES)
                .count();
    }
}
