package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Path;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.kith.testing.Classroom;
import org.kith.testing.Player;

/** A server dies while people use it, and is started again an hour later on the same data directory. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestartIT {

    @TempDir
    static Path directory = Path.of("");

    private OwnKith second;
    private OwnKith again;
    private LmsStandIn lms;
    private TeacherPanel teacher;
    private PanelPage wroteBesideTheSecond;
    private WebBrowser atTheDoor;
    private Form loginOfThen;
    private String visitOfThen;

    @BeforeAll
    void usedKilledAndStartedAgain() throws SQLException, ParseException, JOSEException {
        Path data = directory.resolve("data");
        try (OwnKith first = OwnKith.on(data)) {
            lms = LmsStandIn.of(first);
            School school = new School(lms);
            teacher = school.teacher();
            teacher.tellsFamiliesAboutLeaves();
            atTheDoor = lms.browser();
            loginOfThen = lms.answers(lms.begins(atTheDoor), school.launch(Player.LUND, Classroom.SCIENCE));
            second = OwnKith.beside(data);
            wroteBesideTheSecond = teacher.adds("Erosion");
        }
        try (DatabaseAtRest database = DatabaseAtRest.in(data)) {
            database.loginsBeganAnHourEarlier();
            visitOfThen = ended(teacher.tab().visit(), database.visitSecret());
        }
        again = OwnKith.on(data);
    }

    @AfterAll
    void stop() {
        second.close();
        again.close();
    }

    @Test
    void aSecondKithOnTheSameDataDoesNotStartAndSaysWhy() {
        assertThat(second.isReady()).isFalse();
        assertThat(second.said())
                .contains("is in use by another Kith. Stop that one, or give this one a directory of its own");
    }

    @Test
    void theFirstOneGoesOnBesideIt() {
        assertThat(wroteBesideTheSecond.outcome()).isEqualTo(Outcome.SHOWN);
    }

    @Test
    void whatWasWrittenIsStillThere() {
        PanelPage week = teacher.week();

        assertThat(week.times("Photosynthesis", "h3")).isEqualTo(1);
        assertThat(week.times("Erosion", "h3")).isEqualTo(1);
    }

    @Test
    void aVisitGoesOn() {
        PanelPage page = teacher.adds("Magnets");

        assertThat(page.outcome()).isEqualTo(Outcome.SHOWN);
    }

    @Test
    void aVisitThatHasEndedDoesNot() {
        PanelSystem tab = new PanelSystem(lms.browser(), teacher.tab().first()).carrying(visitOfThen);

        PanelPage page = tab.open("/panel/week");

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_BELIEVED);
        assertThat(page.words()).contains("Please open Families again");
    }

    @Test
    void aLoginBegunAnHourAgoIsNotFinished() {
        PanelPage page = atTheDoor.post(loginOfThen);

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_BELIEVED);
    }

    @Test
    void theLmsIsStillKnown() {
        PanelPage page = new School(lms).opens(Player.ROSA).first();

        assertThat(page.outcome()).isEqualTo(Outcome.SHOWN);
    }

    /** The same visit, signed as Kith signs, but over a minute ago. */
    private static String ended(String visit, byte[] secret) throws ParseException, JOSEException {
        SignedJWT lasting = SignedJWT.parse(visit);
        JWTClaimsSet claims = new JWTClaimsSet.Builder(lasting.getJWTClaimsSet())
                .expirationTime(Date.from(Instant.now().minusSeconds(60)))
                .build();
        SignedJWT over = new SignedJWT(lasting.getHeader(), claims);
        over.sign(new MACSigner(secret));
        return over.serialize();
    }
}
