package org.kith.roster;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.kith.lti.roster.ServiceFailed;
import org.kith.lti.roster.ServiceProblem;

/** Reads a list that somebody wants, behind the scenes, once the wish is saved. */
@Dependent
public class Readings {

    private static final Logger LOG = System.getLogger(Readings.class.getName());

    private final ManagedExecutorService background;
    private final RosterWork work;

    @Inject
    Readings(ManagedExecutorService background, RosterWork work) {
        this.background = background;
        this.work = work;
    }

    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) RosterWanted wanted) {
        background.execute(() -> read(wanted.course()));
    }

    private void read(UUID course) {
        try {
            int members = work.read(course);
            LOG.log(Level.DEBUG, "Read the list of course {0}: {1} people", course, members);
        } catch (ServiceFailed failed) {
            LOG.log(Level.INFO, "The list of course {0} could not be read: {1}", course, failed.problem());
            work.failed(course, failed.problem());
        } catch (RuntimeException mistake) {
            LOG.log(Level.ERROR, "The list of course " + course + " could not be read", mistake);
            work.failed(course, ServiceProblem.ROSTER_UNREADABLE);
        }
    }
}
