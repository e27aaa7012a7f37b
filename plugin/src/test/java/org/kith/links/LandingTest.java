package org.kith.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

/** Where somebody is who came by a link and has shown who they are. */
class LandingTest {

    private final LinksInTests family;
    private final Kith kith;

    LandingTest(Database database, Kith kith, Cast cast) {
        this.kith = kith;
        this.family = new LinksInTests(database, kith, cast);
        family.hasAPhone();
    }

    @OnBothDatabases
    void aLinkInALetterAboutAMeetingLeadsToTheirConferences() {
        assertThat(landing(LinkPurpose.BOOK)).hasValue("/panel/conferences");
    }

    @OnBothDatabases
    void anyOtherLeadsToTheWeek() {
        assertThat(landing(LinkPurpose.READ))
                .hasValueSatisfying(path -> assertThat(path).startsWith("/panel/week"));
    }

    private Optional<String> landing(LinkPurpose purpose) {
        family.comesBy(family.issued(purpose));
        return kith.the(ProofResource.class).showDigits("0142").path();
    }
}
