package org.kith.roster;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kith.Shared;
import org.kith.families.ClassLists;
import org.kith.families.Listed;
import org.kith.lti.roster.Member;
import org.kith.lti.roster.RosterReading;
import org.kith.lti.roster.ServiceFailed;
import org.kith.lti.roster.ServiceProblem;
import org.kith.platforms.LmsAccess;
import org.kith.visitor.Standing;

/** Reads one list and writes down who is in the course. */
@Shared
public class RosterWork {

    @Inject
    CourseRosters rosters;

    @Inject
    RosterCalls calls;

    @Inject
    LmsAccess platforms;

    @Inject
    ClassLists lists;

    @Inject
    Conventions conventions;

    @Inject
    Clock clock;

    /** How many people are in the course now.
     *
     * @throws ServiceFailed if the LMS does not give the list; nothing is changed then */
    int read(UUID course) {
        RosterTask task = rosters.task(course);
        RosterReading reading = calls.rosters()
                .read(
                        platforms.caller(task.platform()),
                        URI.create(task.url()),
                        clock,
                        progress -> rosters.reached(course, progress));
        List<Listed> listed = listed(task.platform(), reading);
        enter(task, listed);
        lists.keepOnly(course, listed.stream().map(Listed::subject).collect(Collectors.toSet()));
        rosters.read(course, listed.size(), reading.skipped());
        platforms.rosterRead(task.platform());
        return listed.size();
    }

    void failed(UUID course, ServiceProblem problem) {
        rosters.failed(course, problem);
        platforms.rosterFailed(rosters.task(course).platform(), problem);
    }

    private List<Listed> listed(UUID platform, RosterReading reading) {
        String family = platforms.caller(platform).platform().productFamily();
        Convention convention = conventions.of(platform);
        return reading.members().stream()
                .filter(member -> member.active() && !member.testUser())
                .map(member -> listed(member, family, convention))
                .toList();
    }

    private static Listed listed(Member member, String family, Convention convention) {
        Standing standing = Standing.of(member.roles(), family);
        Optional<Standing> confirmed =
                standing == Standing.UNCONFIRMED ? convention.says(member.sourcedId()) : Optional.empty();
        return new Listed(member.subject(), standing, member.name(), member.sourcedId(), confirmed);
    }

    private void enter(RosterTask task, List<Listed> listed) {
        IntStream.iterate(0, from -> from < listed.size(), from -> from + ClassLists.AT_ONCE)
                .mapToObj(from -> listed.subList(from, Math.min(from + ClassLists.AT_ONCE, listed.size())))
                .forEach(some -> enterSome(task, some));
    }

    /** A launch may enter one of them at the same moment; the second time we find it. */
    private void enterSome(RosterTask task, List<Listed> some) {
        try {
            lists.enter(task.platform(), task.course(), some);
        } catch (PersistenceException somebodyCameMeanwhile) {
            lists.enter(task.platform(), task.course(), some);
        }
    }
}
