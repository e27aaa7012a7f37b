package org.kith.conferences.day;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules.Part;
import org.kith.conferences.Rounds;
import org.kith.families.Families;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.Visitor;

/** The conferences that the student who visits leads in this course, as long as they are to come. */
@Shared
public class StudentConferences {

    private final Rounds rounds;
    private final Bookings bookings;
    private final Preparations preparations;
    private final Visitor visitor;
    private final Clock clock;

    @Inject
    Families families;

    @Inject
    Reader reader;

    @Inject
    StudentConferences(Rounds rounds, Bookings bookings, Preparations preparations, Visitor visitor, Clock clock) {
        this.rounds = rounds;
        this.bookings = bookings;
        this.preparations = preparations;
        this.visitor = visitor;
        this.clock = clock;
    }

    public boolean any() {
        return !led().isEmpty();
    }

    /** @throws NotFound if the student leads none there */
    StudentPlace place(UUID round) {
        return led().stream()
                .filter(led -> led.id().equals(round))
                .findFirst()
                .map(this::place)
                .orElseThrow(NotFound::new);
    }

    Page page() {
        return page(Optional.empty(), Optional.empty());
    }

    Page saved(UUID round) {
        return page(Optional.of(round), Optional.empty());
    }

    /** As it was typed. */
    Page again(UUID round, PreparationForm typed) {
        return page(Optional.of(round), Optional.of(typed)).withStatus(422);
    }

    private Page page(Optional<UUID> about, Optional<PreparationForm> typed) {
        List<StudentView.Item> items = led().stream()
                .map(round -> {
                    boolean asked = about.filter(round.id()::equals).isPresent();
                    return new StudentView.Item(
                            round,
                            meetings(round),
                            typed.filter(form -> asked)
                                    .orElseGet(() -> PreparationForm.of(preparations.of(place(round)))),
                            asked && typed.isEmpty());
                })
                .toList();
        StudentView view = new StudentView(families.courseTitle(visitor.course()), items);
        return Page.of("conferences/mine", view, reader.words().text("mine.title"))
                .at(StudentView.PATH);
    }

    private List<RoundFacts> led() {
        return rounds.of(visitor.course()).stream()
                .filter(RoundFacts::isSeen)
                .filter(round -> round.plan().rules().student() == Part.LEADS)
                .filter(this::isToCome)
                .toList();
    }

    private boolean isToCome(RoundFacts round) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), round.zone());
        return round.plan().availability().days().stream().anyMatch(day -> !day.isBefore(today));
    }

    private StudentPlace place(RoundFacts round) {
        return new StudentPlace(round.id(), visitor.course(), visitor.person());
    }

    private List<ClaimFacts> meetings(RoundFacts round) {
        return bookings.ofRound(round.id()).stream()
                .filter(ClaimFacts::isBooked)
                .filter(claim -> claim.meeting().course().equals(visitor.course()))
                .filter(claim -> claim.meeting().child().equals(visitor.person()))
                .toList();
    }
}
