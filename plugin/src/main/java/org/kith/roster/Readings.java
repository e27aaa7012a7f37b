package org.kith.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.kith.lti.roster.ServiceFailed;
import org.kith.lti.roster.ServiceProblem;

/** The lists that somebody wants read, once the wish is saved, and the reading of them. */
@ApplicationScoped
public class Readings {

    private static final Logger LOG = System.getLogger(Readings.class.getName());

    private final BlockingQueue<UUID> wanted = new LinkedBlockingQueue<>();

    @Inject
    RosterWork work;

    @Inject
    Event<RosterRead> ended;

    void want(@Observes(during = TransactionPhase.AFTER_SUCCESS) RosterWanted roster) {
        wanted.add(roster.course());
    }

    /** Reads one list after the other, behind the scenes, until its thread is interrupted. */
    public void readOn() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                read(wanted.take());
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nothing may end the reading but the end of the application. */
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
