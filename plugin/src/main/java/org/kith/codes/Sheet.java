package org.kith.codes;

import java.util.List;
import java.util.Optional;
import org.kith.conferences.booking.ComingMeeting;
import org.kith.families.Named;
import org.kith.page.Language;
import org.kith.weeks.CardWords;
import org.kith.weeks.PublishedCard;

/**
 * One family's page of paper.
 *
 * @param guardians who live in the home it is for, for the teacher's eyes only
 * @param code as it is looked for
 * @param card of this week; empty if families can read none
 * @param meetings that this home has booked, the next {@link #MOST_MEETINGS}: with more it would be more than one sheet of paper
 */
public record Sheet(
        CodeState state,
        Named student,
        List<String> guardians,
        String code,
        QrPicture picture,
        Optional<PublishedCard> card,
        List<ComingMeeting> meetings) {

    static final int MOST_MEETINGS = 2;

    /** A card on paper. @param minutes that the shortest thing to try takes */
    public record Idea(Language language, int minutes, String text, String ask) {}

    public Language language() {
        return state.language();
    }

    /** In two halves. */
    public String shownCode() {
        return CodeText.shown(code);
    }

    /** The school's own language stands below, so that everybody who handles the page knows what it says. */
    public boolean isInTwo() {
        return language() != Language.ENGLISH;
    }

    /** In the family's language, or in the one it is written in. */
    public Optional<Idea> idea() {
        return card.map(published -> idea(published, published.bestFor(language())));
    }

    /** The same in English, if the page is in two languages and the card is too. */
    public Optional<Idea> otherIdea() {
        return card.filter(published -> isInTwo())
                .map(published -> idea(published, published.bestFor(Language.ENGLISH)))
                .filter(other -> idea().stream().noneMatch(other::equals));
    }

    private static Idea idea(PublishedCard card, Language language) {
        CardWords words = card.in(language);
        CardWords.Time shortest = words.times().get(0);
        return new Idea(language, shortest.minutes(), shortest.text(), words.ask());
    }
}
