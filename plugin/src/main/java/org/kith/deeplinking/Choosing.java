package org.kith.deeplinking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.kith.families.Families;
import org.kith.lti.DeepLinkingSettings;
import org.kith.lti.Launch;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.SchoolTime;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;
import org.kith.weeks.SchoolWeek;

/** The page on which a teacher chooses what to place in the course. */
@RequestScoped
public class Choosing {

    static final Duration TIME_TO_CHOOSE = Duration.ofHours(1);

    private static final int WEEKS_BACK = 4;
    private static final int WEEKS_AHEAD = 12;

    @Inject
    Visitor visitor;

    @Inject
    Reader reader;

    @Inject
    Families families;

    @Inject
    ChoiceTokens tokens;

    @Inject
    SchoolTime time;

    @Inject
    Clock clock;

    /** @throws OnlyTeachersPlace unless this launch is of somebody who teaches a course */
    public static void demandTeacher(Launch launch) {
        boolean course =
                launch.context().filter(context -> !context.isAccount()).isPresent();
        if (!course || Standing.of(launch) != Standing.INSTRUCTOR) {
            throw new OnlyTeachersPlace();
        }
    }

    public Page page(String deployment, DeepLinkingSettings wanted) {
        Asked asked = new Asked(
                Asked.whose(visitor.visit()),
                deployment,
                wanted,
                clock.instant().plus(TIME_TO_CHOOSE));
        SchoolWeek current = SchoolWeek.current(clock, time.zone());
        ChoosingView view = new ChoosingView(
                families.courseTitle(visitor.course()),
                tokens.write(asked),
                around(current),
                current,
                visitor.visit().skin().equals("moodle"));
        return Page.of("deeplinking/choosing", view, reader.words().text("placing.title"));
    }

    private static List<SchoolWeek> around(SchoolWeek current) {
        return IntStream.rangeClosed(-WEEKS_BACK, WEEKS_AHEAD)
                .mapToObj(weeks -> new SchoolWeek(current.monday().plusWeeks(weeks)))
                .toList();
    }
}
