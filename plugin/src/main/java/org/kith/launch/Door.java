package org.kith.launch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kith.deeplinking.Choosing;
import org.kith.deeplinking.OnlyTeachersPlace;
import org.kith.families.Arrival;
import org.kith.families.Arrivals;
import org.kith.home.Home;
import org.kith.lti.Launch;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.platforms.PlatformPaused;
import org.kith.platforms.PlatformState;
import org.kith.platforms.Platforms;
import org.kith.platforms.RegisteredPlatform;
import org.kith.roster.CourseRosters;
import org.kith.school.Rules;
import org.kith.school.SchoolRules;
import org.kith.visitor.Visit;
import org.kith.visitor.Visits;

/** Lets a believed launch in: writes down who came, begins the visit, shows the first page. */
@RequestScoped
public class Door {

    private static final Logger LOG = System.getLogger(Door.class.getName());

    /** A school day; whoever stays longer opens Families again from the course. */
    private static final Duration VISIT = Duration.ofHours(8);

    @Inject
    Arrivals arrivals;

    @Inject
    Platforms platforms;

    @Inject
    Visits visits;

    @Inject
    CourseRosters rosters;

    @Inject
    Home home;

    @Inject
    Choosing choosing;

    @Inject
    SchoolRules school;

    @Inject
    Reader reader;

    @Inject
    Clock clock;

    @Inject
    Event<Launched> launched;

    @Context
    HttpHeaders headers;

    /** @throws OnlyTeachersPlace for somebody else who is asked to choose content
     *  @throws PlatformPaused for everybody but an administrator of a paused platform; of a removed one for that one too */
    Page open(UUID platform, Launch launch) {
        RegisteredPlatform from = platforms.get(platform);
        reader.wishes(wishes(launch, school.rules(platform)));
        requireOpen(from.state(), launch);
        if (launch.deepLinking().isPresent()) {
            Choosing.demandTeacher(launch);
        }
        Arrival arrival = arrivals.arrive(platform, launch);
        platforms.launched(platform, launch);
        arrival.course()
                .ifPresent(course -> launch.membershipsUrl().ifPresent(list -> classList(course, platform, list)));
        begin(visit(from, launch, arrival));
        return from.state() == PlatformState.ACTIVE ? page(launch) : home.platformPage();
    }

    private Visit visit(RegisteredPlatform from, Launch launch, Arrival arrival) {
        return new Visit(
                arrival.person(),
                from.id(),
                arrival.course(),
                arrival.standing().through(launch),
                arrival.other(),
                launch.roles().isAdministrator(),
                arrival.chosen().orElseGet(reader::language),
                school.rules(from.id()).zone(),
                from.skin(),
                clock.instant().plus(VISIT));
    }

    private Page page(Launch launch) {
        return launch.deepLinking()
                .map(wanted -> choosing.page(launch.deploymentId(), wanted))
                .orElseGet(() -> home.firstPage(launch.custom()));
    }

    private static void requireOpen(PlatformState state, Launch launch) {
        boolean forAdministrators =
                state == PlatformState.PAUSED && launch.roles().isAdministrator();
        if (state != PlatformState.ACTIVE && !forAdministrators) {
            throw new PlatformPaused();
        }
    }

    /** Another launch of the same course may say the same at this moment; one of them is enough. */
    private void classList(UUID course, UUID platform, URI memberships) {
        try {
            rosters.launched(course, platform, memberships);
        } catch (PersistenceException saidByAnother) {
            LOG.log(Level.DEBUG, "The list of course {0} was asked for by another launch", course);
        }
    }

    private void begin(Visit visit) {
        visits.begin(visit);
        launched.fire(new Launched(visit.standing().name().toLowerCase(Locale.ROOT)));
    }

    /** The LMS knows its people better than a browser does, a browser better than the school; whoever is turned away is told in that language too. */
    private List<Locale> wishes(Launch launch, Rules rules) {
        List<Locale> wishes = new ArrayList<>(launch.locale().stream().toList());
        wishes.addAll(headers.getAcceptableLanguages());
        wishes.add(rules.language().locale());
        return wishes;
    }
}
