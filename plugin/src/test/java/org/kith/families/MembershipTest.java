package org.kith.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.lti.PersonName;
import org.kith.visitor.Standing;

class MembershipTest {

    private static final Instant NOW = Instant.parse("2026-10-07T13:30:00Z");
    private static final PersonName NAMELESS =
            new PersonName(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final Membership membership = new Membership(UUID.randomUUID(), UUID.randomUUID(), Standing.UNCONFIRMED);

    @Test
    void aLaunchKnowsBetterThanAList() {
        membership.arrives(Standing.INSTRUCTOR, NOW);

        membership.isListed(as(Standing.UNCONFIRMED));

        assertThat(membership.standing()).isEqualTo(Standing.INSTRUCTOR);
    }

    @Test
    void aListKnowsBetterThanALaunchThatProvedNothing() {
        membership.arrives(Standing.UNCONFIRMED, NOW);

        membership.isListed(as(Standing.INSTRUCTOR));

        assertThat(membership.standing()).isEqualTo(Standing.INSTRUCTOR);
    }

    @Test
    void aListIsBelievedAfreshAboutSomebodyWhoHasNotCome() {
        membership.isListed(as(Standing.INSTRUCTOR));

        membership.isListed(as(Standing.STUDENT));

        assertThat(membership.standing()).isEqualTo(Standing.STUDENT);
    }

    @Test
    void whoIsListedNoMoreIsInactive() {
        membership.isListed(as(Standing.STUDENT));

        membership.isNotListed(NOW);

        assertThat(membership.isActive()).isFalse();
    }

    @Test
    void whoWasNeverListedStaysActive() {
        membership.isNotListed(NOW);

        assertThat(membership.isActive()).isTrue();
    }

    @Test
    void whoIsListedAgainIsActiveAgain() {
        membership.isListed(as(Standing.STUDENT));
        membership.isNotListed(NOW);

        membership.isListed(as(Standing.STUDENT));

        assertThat(membership.isActive()).isTrue();
    }

    @Test
    void whoComesByALaunchIsActiveAgain() {
        membership.isListed(as(Standing.STUDENT));
        membership.isNotListed(NOW);

        membership.arrives(Standing.STUDENT, NOW);

        assertThat(membership.isActive()).isTrue();
    }

    @Test
    void aTeachersWordCountsWhereTheLmsProvesNothing() {
        membership.confirm(Standing.GUARDIAN, Confirmation.TEACHER);

        assertThat(membership.standing()).isEqualTo(Standing.GUARDIAN);
    }

    @Test
    void aTeachersWordDoesNotCountAgainstProof() {
        membership.confirm(Standing.GUARDIAN, Confirmation.TEACHER);

        membership.arrives(Standing.INSTRUCTOR, NOW);

        assertThat(membership.standing()).isEqualTo(Standing.INSTRUCTOR);
    }

    @Test
    void aTeachersWordSurvivesALaunchThatProvesNothing() {
        membership.confirm(Standing.GUARDIAN, Confirmation.TEACHER);

        membership.arrives(Standing.UNCONFIRMED, NOW);

        assertThat(membership.standing()).isEqualTo(Standing.GUARDIAN);
    }

    @Test
    void aTeachersWordSurvivesAListThatProvesNothing() {
        membership.confirm(Standing.GUARDIAN, Confirmation.TEACHER);

        membership.isListed(as(Standing.UNCONFIRMED));

        assertThat(membership.standing()).isEqualTo(Standing.GUARDIAN);
    }

    @Test
    void aNumberCountsWhereNobodyHasSaidAnything() {
        membership.isListed(numbered(Standing.STUDENT));

        assertThat(membership.standing()).isEqualTo(Standing.STUDENT);
        assertThat(membership.confirmedBy()).hasValue(Confirmation.CONVENTION);
    }

    @Test
    void aNumberGivesWayToTheTeacher() {
        membership.isListed(numbered(Standing.STUDENT));

        membership.confirm(Standing.GUARDIAN, Confirmation.TEACHER);

        assertThat(membership.standing()).isEqualTo(Standing.GUARDIAN);
    }

    @Test
    void aNumberSaysNothingOnceTheTeacherHasSpoken() {
        membership.confirm(Standing.GUARDIAN, Confirmation.TEACHER);

        membership.isListed(numbered(Standing.STUDENT));

        assertThat(membership.standing()).isEqualTo(Standing.GUARDIAN);
    }

    @Test
    void whatANumberNoLongerSaysIsNotKnownAnyMore() {
        membership.isListed(numbered(Standing.GUARDIAN));

        membership.isListed(as(Standing.UNCONFIRMED));

        assertThat(membership.standing()).isEqualTo(Standing.UNCONFIRMED);
    }

    @Test
    void nobodyHasToSayWhatIsProved() {
        membership.confirm(Standing.STUDENT, Confirmation.TEACHER);

        membership.arrives(Standing.STUDENT, NOW);

        assertThat(membership.confirmedBy()).isEmpty();
    }

    @Test
    void whatWasTakenBackIsNotKnown() {
        membership.confirm(Standing.STUDENT, Confirmation.TEACHER);

        membership.isNotKnownYet();

        assertThat(membership.standing()).isEqualTo(Standing.UNCONFIRMED);
        assertThat(membership.confirmedBy()).isEmpty();
    }

    private static Listed as(Standing standing) {
        return new Listed("21", standing, NAMELESS, Optional.empty(), Optional.empty());
    }

    private static Listed numbered(Standing says) {
        return new Listed("21", Standing.UNCONFIRMED, NAMELESS, Optional.of("X-21"), Optional.of(says));
    }
}
