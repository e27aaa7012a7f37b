package org.kith.home;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.answers.AnswerBox;
import org.kith.conferences.booking.Invitation;
import org.kith.families.Named;
import org.kith.page.Words;
import org.kith.weeks.SchoolWeek;

/**
 * The week as it is read, not written.
 *
 * @param audience {@code family}, {@code student} or {@code class}: whose words the page uses
 * @param child whose week it is; empty for students' and the class page
 * @param children of this family in this course, for the switcher
 * @param earlier other weeks with something to read, newest first
 * @param invitations to conferences about this child, for its guardian
 * @param leads whether the student who reads leads a conference that is to come
 */
public record ReadableWeek(
        Audience audience,
        String course,
        SchoolWeek week,
        Optional<Named> child,
        List<Named> children,
        List<Named> teachers,
        List<ReadableCard> cards,
        List<SchoolWeek> earlier,
        List<Invitation> invitations,
        boolean leads) {

    /** Whose words a page uses; also part of its message keys. */
    public enum Audience {
        FAMILY("family"),
        /** A guardian whose child the LMS has not named yet. */
        GUARDIAN_WITHOUT_CHILD("childless"),
        STUDENT("student"),
        CLASS("class"),
        /** Somebody with a link who has not shown yet whose guardian they are. */
        LINK_HOLDER("link"),
        /** A teacher looking at what a family sees. */
        PREVIEW("family");

        private final String key;

        Audience(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /** @param boxes where this family answers, by card */
    ReadableWeek answeredIn(Map<UUID, AnswerBox> boxes) {
        List<ReadableCard> answered = cards.stream()
                .map(card -> card.answeredIn(Optional.ofNullable(boxes.get(card.id()))))
                .toList();
        return new ReadableWeek(
                audience, course, week, child, children, teachers, answered, earlier, invitations, leads);
    }

    ReadableWeek of(Named whose, List<Named> siblings) {
        return new ReadableWeek(
                audience, course, week, Optional.of(whose), siblings, teachers, cards, earlier, invitations, leads);
    }

    ReadableWeek with(List<Invitation> waiting) {
        return new ReadableWeek(audience, course, week, child, children, teachers, cards, earlier, waiting, leads);
    }

    ReadableWeek leading(boolean any) {
        return new ReadableWeek(audience, course, week, child, children, teachers, cards, earlier, invitations, any);
    }

    /** Path of this page in another week, with the same child. */
    public String path(SchoolWeek other) {
        return path(other, child);
    }

    public String path(SchoolWeek other, Optional<Named> whose) {
        return other.path() + whose.map(named -> "?child=" + named.id()).orElse("");
    }

    /** This page with this card in its other language; the second time, back. */
    public String original(ReadableCard card) {
        String address = path(week);
        return card.turned() ? address : address + (address.contains("?") ? "&" : "?") + "original=" + card.id();
    }

    /** Whoever reads has a page about the own family. */
    public boolean isForGuardian() {
        return audience == Audience.FAMILY || audience == Audience.GUARDIAN_WITHOUT_CHILD;
    }

    public boolean isAbout(Named other) {
        return child.filter(other::equals).isPresent();
    }

    public String heading(Words words) {
        return child.flatMap(Named::shortName)
                .map(name -> words.text("week.title.child", name))
                .orElseGet(() -> words.text("week.title." + audience.key(), course));
    }

    public String teacherNames() {
        return String.join(
                ", ",
                teachers.stream()
                        .flatMap(teacher -> teacher.fullName().stream())
                        .toList());
    }
}
