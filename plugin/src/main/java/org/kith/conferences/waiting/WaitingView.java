package org.kith.conferences.waiting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Mode;
import org.kith.conferences.Wish;
import org.kith.page.HomeLanguages;
import org.kith.page.Refusal;
import org.kith.page.Words;

/**
 * The page on which a guardian waits, or answers what is offered.
 *
 * @param teachers as one reads them
 * @param place where one would meet; empty by phone and video
 * @param times which would suit, as typed so far
 * @param typed needs and topic so far
 * @param phones under which the reader is called
 * @param language of an interpreter, unless something else was typed
 */
public record WaitingView(
        WaitingCard card,
        String teachers,
        String place,
        TimeWish times,
        Wish typed,
        List<String> phones,
        String language,
        Optional<Refusal> problem,
        Instant now) {

    public Optional<ClaimFacts> offer() {
        return card.offer();
    }

    public String path() {
        return card.path();
    }

    /** In which one can be met by booking a time. */
    public Set<Mode> ways() {
        return card.own().round().plan().modes().stream()
                .filter(mode -> mode != Mode.HOME_VISIT)
                .collect(Collectors.toSet());
    }

    public List<String> languages(Words words) {
        return HomeLanguages.all(words, language);
    }

    public String wishedLanguage() {
        return typed.needs().interpreter().isEmpty() ? language : typed.needs().interpreter();
    }
}
