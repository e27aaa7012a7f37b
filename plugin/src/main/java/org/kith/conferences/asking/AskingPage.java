package org.kith.conferences.asking;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundTimes;
import org.kith.conferences.SignUpClosed;
import org.kith.conferences.planning.CourseRounds;
import org.kith.conferences.planning.Missing;
import org.kith.conferences.planning.RoundFamilies;
import org.kith.page.Language;
import org.kith.page.Page;
import org.kith.page.Problem;
import org.kith.page.Reader;
import org.kith.page.Words;
import org.kith.visitor.Visitor;

/** Puts together the page on which a teacher asks families without a meeting. */
@Shared
public class AskingPage {

    private final CourseRounds rounds;
    private final RoundFamilies people;
    private final Visitor visitor;
    private final Reader reader;
    private final Clock clock;

    @Inject
    FamiliesToAsk families;

    @Inject
    AskingPage(CourseRounds rounds, RoundFamilies people, Visitor visitor, Reader reader, Clock clock) {
        this.rounds = rounds;
        this.people = people;
        this.visitor = visitor;
        this.reader = reader;
        this.clock = clock;
    }

    Page show(RoundFacts round) {
        return page(view(round, usual(round), Map.of(), Optional.empty()));
    }

    Page sent(RoundFacts round, int letters) {
        return page(view(round, usual(round), Map.of(), Optional.of(letters)));
    }

    /** As it was typed. */
    Page again(RoundFacts round, Map<Language, String> typed, Map<Language, Problem> problems) {
        return page(view(round, typed, problems, Optional.empty())).withStatus(422);
    }

    /** Nobody could choose a time now: nothing is sent, and the words stand as they were typed. */
    Page closed(RoundFacts round, Map<Language, String> typed) {
        return page(view(round, typed, Map.of(), Optional.empty())).withStatus(new SignUpClosed().status());
    }

    AskingView view(
            RoundFacts round, Map<Language, String> words, Map<Language, Problem> problems, Optional<Integer> sent) {
        List<Missing> missing = people.missing(round, visitor.course(), rounds.booked(round)).stream()
                .filter(each -> each.why() != Missing.Why.WISHED)
                .toList();
        List<AskingView.Recipient> recipients = families.of(round, visitor.course(), missing);
        return new AskingView(
                round,
                new RoundTimes(reader.words(), round.zone(), clock.instant()),
                missing.stream()
                        .filter(each -> recipients.stream().noneMatch(recipient -> recipient.isAskedAbout(each)))
                        .toList(),
                recipients,
                words,
                problems,
                UUID.randomUUID(),
                sent);
    }

    private static Map<Language, String> usual(RoundFacts round) {
        Map<Language, String> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Words in = new Words(language);
            words.put(language, in.text("asking.usual", in.moment(round.lastMomentToSignUp(), round.zone())));
        }
        return words;
    }

    private Page page(AskingView view) {
        return Page.of("conferences/asking", view, reader.words().text("asking.title"))
                .at(view.path());
    }
}
