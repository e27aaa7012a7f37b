package org.kith.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.booking.ConferencesPage;
import org.kith.conferences.booking.Invitations;
import org.kith.conferences.planning.RoundPages;
import org.kith.home.ReadableWeek.Audience;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.platforms.PlatformsPage;
import org.kith.visitor.SchoolTime;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;
import org.kith.weeks.SchoolWeek;

/** Which page a visitor sees first, and what a week looks like to whom. */
@RequestScoped
public class Home {

    @Inject
    Visitor visitor;

    @Inject
    Reader reader;

    @Inject
    WeekToRead reading;

    @Inject
    TeacherWeek teaching;

    @Inject
    PlatformsPage platforms;

    @Inject
    ConferencesPage conferences;

    @Inject
    RoundPages rounds;

    @Inject
    SchoolTime time;

    @Inject
    Clock clock;

    public Page firstPage() {
        return firstPage(Map.of());
    }

    /** @param link custom parameters of the link by which the visitor came; it may have been placed for one week, or for conferences */
    public Page firstPage(Map<String, String> link) {
        boolean outside = visitor.visit().course().isEmpty();
        if (visitor.visit().isOperator()
                || visitor.visit().standing() == Standing.ADMINISTRATOR
                || (outside && visitor.visit().administrator())) {
            return platforms.page();
        }
        if (outside) {
            return outsideAnyCourse();
        }
        return Invitations.PAGE.equals(link.get(Invitations.PARAMETER))
                ? conferences()
                : week(SchoolWeek.placed(link).orElseGet(this::currentWeek), Optional.empty(), Optional.empty());
    }

    /** For teachers and guardians; who has no part in conferences reads the week. */
    private Page conferences() {
        return switch (visitor.visit().standing()) {
            case INSTRUCTOR -> rounds.list();
            case GUARDIAN -> conferences.page(visitor.person());
            default -> week(currentWeek(), Optional.empty(), Optional.empty());
        };
    }

    /** All an administrator may see while the own platform is paused. */
    public Page platformPage() {
        return platforms.page();
    }

    /** This week about a child of the visitor's, for a page that has something to say above it. */
    public ReadableWeek weekOf(UUID child) {
        return reading.forFamily(currentWeek(), Optional.of(child), Optional.empty());
    }

    SchoolWeek currentWeek() {
        return SchoolWeek.current(clock, time.zone());
    }

    /** @param child for a guardian with several
     *  @param original card to show in the other language */
    Page week(SchoolWeek week, Optional<UUID> child, Optional<UUID> original) {
        return switch (visitor.visit().standing()) {
            case INSTRUCTOR -> teaching.page(week);
            case GUARDIAN -> page(reading.forFamily(week, child, original));
            case STUDENT -> page(reading.forReaders(Audience.STUDENT, week, original));
            case LINK_HOLDER -> page(reading.forReaders(Audience.LINK_HOLDER, week, original));
            case UNCONFIRMED, ADMINISTRATOR, OPERATOR -> page(reading.forReaders(Audience.CLASS, week, original));
        };
    }

    Page page(ReadableWeek view) {
        return Page.of("home/week", view, view.heading(reader.words())).at(view.path(view.week()));
    }

    private Page outsideAnyCourse() {
        return Page.of("home/no-course", "", reader.words().text("no-course.title"));
    }
}
