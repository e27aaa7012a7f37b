package org.kith.conferences.asking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.planning.CourseRounds;
import org.kith.page.AtTheSameMoment;
import org.kith.page.Language;
import org.kith.page.Page;
import org.kith.page.Problem;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** Families without a meeting are asked to choose a time. */
@Path("rounds/{round: [0-9a-fA-F-]{36}}/asking")
@RequestScoped
@For(Standing.INSTRUCTOR)
@Produces("text/html;charset=UTF-8")
public class AskingResource {

    @Inject
    Visitor visitor;

    @Inject
    CourseRounds rounds;

    @Inject
    Askings askings;

    @Inject
    AskingPage page;

    @Inject
    Clock clock;

    @PathParam("round")
    UUID round;

    /** Who would get a letter, before any is sent. */
    @GET
    public Page show() {
        return page.show(rounds.one(round));
    }

    /** Those who were asked within a day only with {@code again=yes}. */
    @POST
    public Page ask(MultivaluedMap<String, String> form) {
        RoundFacts asked = rounds.one(round);
        Map<Language, String> words = words(form);
        Map<Language, Problem> problems = problems(words);
        if (!problems.isEmpty()) {
            return page.again(asked, words, problems);
        }
        if (!asked.signsUpAt(clock.instant())) {
            return page.closed(asked, words);
        }
        List<AskedFamily> families = families(asked, "yes".equals(form.getFirst("again")));
        try {
            askings.ask(new Call(round, visitor.course(), visitor.person(), once(form), words), families);
            return page.sent(asked, families.size());
        } catch (AtTheSameMoment already) {
            return page.sent(asked, 0);
        }
    }

    private List<AskedFamily> families(RoundFacts asked, boolean again) {
        AskingView view = page.view(asked, Map.of(), Map.of(), Optional.empty());
        List<AskingView.Recipient> all = again ? view.recipients() : view.fresh();
        return all.stream().map(AskingView.Recipient::family).toList();
    }

    private static Map<Language, String> words(MultivaluedMap<String, String> form) {
        Map<Language, String> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(
                    language,
                    Optional.ofNullable(form.getFirst("words-" + language.tag()))
                            .orElse("")
                            .replace("\r\n", "\n")
                            .strip());
        }
        return words;
    }

    private static Map<Language, Problem> problems(Map<Language, String> words) {
        Map<Language, Problem> problems = new EnumMap<>(Language.class);
        words.forEach((language, text) -> {
            if (text.isEmpty()) {
                problems.put(language, Problem.of("asking.problem.empty"));
            } else if (text.length() > Call.LONGEST_WORDS) {
                problems.put(language, Problem.of("rounds.problem.too-long", Call.LONGEST_WORDS, text.length()));
            }
        });
        return problems;
    }

    private static UUID once(MultivaluedMap<String, String> form) {
        try {
            return UUID.fromString(Optional.ofNullable(form.getFirst("once")).orElse(""));
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }
}
