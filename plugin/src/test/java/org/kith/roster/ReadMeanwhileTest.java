package org.kith.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.kith.testing.Cast;
import org.kith.testing.Entrance;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.visitor.Visit;

/** A class list whose reading ends while the page that shows it is put together. */
class ReadMeanwhileTest {

    private final Cast cast;
    private final Kith kith;

    ReadMeanwhileTest(Cast cast, Kith kith) {
        this.cast = cast;
        this.kith = kith;
    }

    @OnBothDatabases
    void isNotSaidToBeReadBesideThePeopleOfBefore() {
        Visit okafor = cast.visits(Entrance.of(OKAFOR, SCIENCE, Lms.MOODLE));
        CourseRosters rosters = kith.the(CourseRosters.class);
        rosters.launched(
                okafor.course().orElseThrow(), okafor.platform(), URI.create("https://moodle.lincoln.example/list"));
        kith.given(CourseRosters.class, new JustRead(rosters));

        PeopleView view = (PeopleView) kith.the(PeopleResource.class).show("").view();

        assertThat(view.isReading()).isFalse();
        assertThat(view.found())
                .extracting(each -> each.named().fullName().orElse(""))
                .contains("Rosa Rivera");
    }

    /** Rosa is entered, and the list is read, in the moment in which somebody asks how far it is. */
    private final class JustRead extends CourseRosters {

        private final CourseRosters rosters;

        private JustRead(CourseRosters rosters) {
            super(kith.the(EntityManager.class), kith.the(Event.class), kith.the(Clock.class));
            this.rosters = rosters;
        }

        @Override
        Optional<RosterView> of(UUID course) {
            cast.arrives(Entrance.of(ROSA, SCIENCE, Lms.MOODLE));
            rosters.read(course, 2, 0);
            return rosters.of(course);
        }
    }
}
