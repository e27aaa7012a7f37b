package org.kith.conferences.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Holds;
import org.kith.conferences.HostFacts;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.Rounds;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Slots;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

/** Ms Okafor plans an evening, and Mr Lund takes part with another course. */
class RoundHostsResourceTest {

    private final Database database;
    private final FixedClock clock;
    private final Kith kith;
    private final Cast cast;
    private final RoundFacts round;
    private final RoundHostsResource resource;
    private final RoundsResource rounds;

    RoundHostsResourceTest(Database database, FixedClock clock, Kith kith, Cast cast) {
        this.database = database;
        this.clock = clock;
        this.kith = kith;
        this.cast = cast;
        cast.arrives(LUND, READING);
        cast.arrives(LUCIA, READING);
        cast.arrives(LUCIA, SCIENCE);
        cast.arrives(ROSA, SCIENCE);
        this.round = database.inTransaction(() -> new ConferencesInTests(kith, cast).open(RoundRules.USUAL));
        this.resource = kith.the(RoundHostsResource.class);
        this.rounds = kith.the(RoundsResource.class);
        resource.id = round.id();
    }

    @OnBothDatabases
    void aColleagueWhoIsNotInvitedFindsNothing() {
        cast.visits(LUND, READING);

        assertThat(list().invitations()).isEmpty();
        assertThatThrownBy(resource::takePart).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void aColleagueWhoIsInvitedTakesPartWithTimesOfTheirOwn() {
        invited();

        List<RoundsView.Row> invitations = list().invitations();
        RoundView view = view(resource.takePart());

        assertThat(invitations)
                .extracting(RoundsView.Row::round)
                .extracting(RoundFacts::id)
                .containsExactly(round.id());
        assertThat(view.own()).isFalse();
        assertThat(view.hosts().rows()).extracting(RoundHosts.Row::name).containsExactly("Mr Lund", "Ms Okafor");
        assertThat(times(lund())).hasSize(24);
        assertThat(list().invitations()).isEmpty();
        assertThat(list().rows()).hasSize(1);
    }

    @OnBothDatabases
    void whoTakesPartTwiceHasTheTimesOnce() {
        invited();

        resource.takePart();
        resource.takePart();

        assertThat(hosts()).hasSize(2);
        assertThat(times(lund())).hasSize(24);
    }

    @OnBothDatabases
    void familiesOfBothCoursesFindBothTeachers() {
        takesPart();

        List<OwnMeeting> lucias = kith.the(OwnMeetings.class).of(cast.id(ROSA, SCIENCE)).stream()
                .filter(own -> own.meeting().child().equals(cast.id(LUCIA, SCIENCE)))
                .toList();

        assertThat(lucias)
                .extracting(own -> own.meeting().course())
                .containsExactlyInAnyOrder(cast.id(SCIENCE), cast.id(READING));
    }

    @OnBothDatabases
    void nobodyIsInvitedAnyMoreAndWhoTakesPartStays() {
        takesPart();
        cast.visits(OKAFOR, SCIENCE);

        RoundView view = view(resource.invite(""));

        assertThat(view.hosts().invites()).isFalse();
        assertThat(view.hosts().rows()).hasSize(2);
    }

    @OnBothDatabases
    void onlyTheCourseThatHasPlannedItInvites() {
        takesPart();

        assertThatThrownBy(() -> resource.invite("yes")).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void aColleagueSaysWhereTheyMeetFamilies() {
        takesPart();

        Page wrong = resource.meetAt(place("Room 3", "http://video.example/room"));
        Page right = resource.meetAt(place("Room 3", "https://video.example/room"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(view(wrong).form().value("place")).isEqualTo("Room 3");
        assertThat(view(wrong).form().entry().problems()).containsOnlyKeys("video");
        assertThat(view(right).said()).hasValue("rounds.said.saved");
        assertThat(lund().where().place()).isEqualTo("Room 3");
    }

    @OnBothDatabases
    void aColleagueLeavesWithTheirTimes() {
        takesPart();

        Page page = resource.leave(lund().id());

        assertThat(page.view()).isInstanceOf(RoundsView.class);
        assertThat(hosts()).extracting(HostFacts::teacher).containsExactly(cast.id(OKAFOR, SCIENCE));
        assertThat(kith.the(Slots.class).of(round.id())).hasSize(24);
    }

    @OnBothDatabases
    void nobodyLeavesAFamilyThatComes() {
        takesPart();
        OwnMeeting lucias = kith.the(OwnMeetings.class).of(cast.id(ROSA, SCIENCE)).stream()
                .filter(own -> own.meeting().course().equals(cast.id(READING)))
                .findFirst()
                .orElseThrow();
        SlotFacts slot = times(lund()).get(0);
        database.inTransaction(() -> kith.the(Holds.class).hold(lucias.meeting(), ConferencesInTests.choice(slot)));

        Page refused = resource.leave(lund().id());
        clock.passes(Duration.ofMinutes(3));
        Page left = resource.leave(lund().id());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(view(refused).refused())
                .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("host-in-use"));
        assertThat(left.status()).isEqualTo(200);
        assertThat(hosts()).hasSize(1);
    }

    @OnBothDatabases
    void nobodyKeepsATimeOfAnotherCoursesTeacher() {
        takesPart();
        OwnMeeting science = kith.the(OwnMeetings.class).of(cast.id(ROSA, SCIENCE)).stream()
                .filter(own -> own.meeting().course().equals(cast.id(SCIENCE)))
                .findFirst()
                .orElseThrow();
        SlotFacts lunds = times(lund()).get(0);

        assertThatThrownBy(() -> database.inTransaction(
                        () -> kith.the(Holds.class).hold(science.meeting(), ConferencesInTests.choice(lunds))))
                .isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void somebodyOfTheCourseThatHasPlannedItStays() {
        takesPart();
        UUID okafor = hosts().stream()
                .filter(host -> host.course().equals(cast.id(SCIENCE)))
                .findFirst()
                .orElseThrow()
                .id();
        cast.visits(OKAFOR, SCIENCE);

        assertThatThrownBy(() -> resource.leave(okafor)).isInstanceOf(NotFound.class);
        assertThat(hosts()).hasSize(2);
    }

    private void takesPart() {
        invited();
        resource.takePart();
    }

    /** And on the way to look. */
    private void invited() {
        cast.visits(OKAFOR, SCIENCE);
        resource.invite("yes");
        cast.visits(LUND, READING);
    }

    private RoundsView list() {
        return (RoundsView) rounds.list().view();
    }

    private static RoundView view(Page page) {
        return (RoundView) page.view();
    }

    private List<HostFacts> hosts() {
        return kith.the(Rounds.class).hosts(round.id());
    }

    private HostFacts lund() {
        return hosts().stream()
                .filter(host -> host.course().equals(cast.id(READING)))
                .findFirst()
                .orElseThrow();
    }

    private List<SlotFacts> times(HostFacts host) {
        return kith.the(Slots.class).ofHosts(List.of(host.id()));
    }

    private static MultivaluedMap<String, String> place(String room, String video) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        form.putSingle("place", room);
        form.putSingle("way", "");
        form.putSingle("video", video);
        return form;
    }
}
