package org.kith.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.kith.background.Background;
import org.kith.background.Lane;
import org.kith.background.Task;
import org.kith.lti.roster.ServiceFailed;
import org.kith.lti.roster.ServiceProblem;

/** Has the lists read that somebody wants read, once the wish is saved. */
@ApplicationScoped
public class Readings {

    private static final Logger LOG = System.getLogger(Readings.class.getName());

    @Inject
    Background background;

    @Inject
    RosterWork work;

    @Inject
    Event<RosterRead> ended;

    void want(@Observes(during = TransactionPhase.AFTER_SUCCESS) RosterWanted roster) {
        UUID course = roster.course();
        background.soon(new Task("list of course " + course, Lane.LONG, () -> read(course)));
    }

    /** Whatever goes wrong, the course's list must not be left as being read. */
    void read(UUID course) {
        try {
            int members = work.read(course);
            LOG.log(Level.DEBUG, "Read the list of course {0}: {1} people", course, members);
            ended.fire(new RosterRead("READ"));
        } catch (ServiceFailed failed) {
            failed(course, failed.problem());
            LOG.log(Level.INFO, "The list of course {0} could not be read: {1}", course, failed.problem());
        } catch (RuntimeException mistake) {
            LOG.log(Level.ERROR, "The list of course " + course + " could not be read", mistake);
            failed(course, ServiceProblem.ROSTER_UNREADABLE);
        }
    }

    private void failed(UUID course, ServiceProblem problem) {
        ended.fire(new RosterRead(problem.name()));
        try {
            work.failed(course, problem);
        } catch (RuntimeException mistake) {
            LOG.log(Level.ERROR, "Nor could that be written down", mistake);
        }
    }
}
