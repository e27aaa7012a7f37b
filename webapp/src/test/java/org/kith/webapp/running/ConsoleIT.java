package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kith.lti.ClaimNames;
import org.kith.testing.Classroom;
import org.kith.testing.Player;

/** What the operator and administrators see of platforms, and what becomes of those who come from them. */
@OnRunningKith
class ConsoleIT {

    private final LmsStandIn lms = LmsStandIn.fresh("canvas");
    private final School school = new School(lms);

    @Test
    void showsTheOperatorEveryPlatform() {
        PanelPage platforms = new Console().platforms();

        assertThat(platforms.shows(lms.origin())).isTrue();
        assertThat(platforms.shows(LmsStandIn.otherCanvas().origin())).isTrue();
    }

    @Test
    void showsAnAdministratorTheOwnPlatform() {
        PanelPage own = administrator().own();

        assertThat(own.shows(lms.origin())).isTrue();
        assertThat(own.shows(LmsStandIn.otherCanvas().origin())).isFalse();
    }

    @Test
    void showsAnAdministratorNoOtherPlatform() {
        LmsStandIn other = LmsStandIn.otherCanvas();
        String foreign = new Console().platforms().item(other.origin()).link("/panel/platforms/");

        PanelPage page = administrator().tab().open(foreign);

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_THERE);
    }

    @Test
    void letsNobodyInThroughADeploymentNobodyHasAdmitted() {
        administrator();

        PanelPage okafor = throughANewDeployment(Player.OKAFOR);

        assertThat(okafor.heading()).isEqualTo("Families is not switched on here yet");
        assertThat(administrator().own().shows("A new deployment asks to come in"))
                .isTrue();
    }

    @Test
    void letsPeopleInThroughADeploymentThatWasAdmitted() {
        administrator();
        throughANewDeployment(Player.OKAFOR);

        PanelPage admitted = administrator().admits();

        assertThat(admitted.shows("A new deployment asks to come in")).isFalse();
        assertThat(throughANewDeployment(Player.OKAFOR).path()).startsWith("/panel/week");
    }

    @Test
    void keepsOutWhatWasRefusedAndAsksNoMore() {
        administrator();
        throughANewDeployment(Player.OKAFOR);

        administrator().refuses();

        assertThat(throughANewDeployment(Player.OKAFOR).heading()).isEqualTo("Families is not switched on here yet");
        assertThat(administrator().own().shows("A new deployment asks to come in"))
                .isFalse();
    }

    @Test
    void admitsWhatWasRefusedAfterAll() {
        administrator();
        throughANewDeployment(Player.OKAFOR);
        administrator().refuses();

        assertThat(administrator().own().shows("Deployment new is refused")).isTrue();
        PanelPage admitted = administrator().admits();

        assertThat(admitted.shows("Deployment new is refused")).isFalse();
        assertThat(throughANewDeployment(Player.OKAFOR).path()).startsWith("/panel/week");
    }

    @Test
    void closesOpenPagesOfAPlatformThatIsPaused() {
        PanelSystem okafor = school.opens(Player.OKAFOR);

        administrator().pauses();

        PanelPage page = okafor.open("/panel/week");
        assertThat(page.outcome()).isEqualTo(Outcome.NOT_FOR_YOU);
        assertThat(page.heading()).isEqualTo("Families is paused");
    }

    @Test
    void turnsAwayWhoComesFromAPlatformThatIsPaused() {
        administrator().pauses();

        PanelPage okafor = school.opens(Player.OKAFOR).first();

        assertThat(okafor.heading()).isEqualTo("Families is paused");
    }

    @Test
    void letsAnAdministratorSeeThePlatformThatIsPaused() {
        administrator().pauses();

        PanelPage dana = school.opens(Player.DANA).first();

        assertThat(dana.shows("This platform is paused")).isTrue();
        assertThat(dana.offers("/resumption")).isTrue();
    }

    @Test
    void letsPeopleGoOnWhereTheyWereOnceThePlatformIsResumed() {
        PanelSystem okafor = school.opens(Player.OKAFOR);
        Console dana = administrator();
        dana.pauses();

        dana.resumes();

        assertThat(okafor.open("/panel/week").outcome()).isEqualTo(Outcome.SHOWN);
    }

    @Test
    void leavesOtherPlatformsAlone() {
        PanelSystem lund = new School(LmsStandIn.otherCanvas()).opens(Player.LUND, Classroom.READING);

        administrator().pauses();

        assertThat(lund.open("/panel/week").outcome()).isEqualTo(Outcome.SHOWN);
    }

    @Test
    void letsTheOperatorPauseAnyPlatform() {
        Console operator = new Console();
        PanelPage platform =
                operator.tab().open(operator.platforms().item(lms.origin()).link("/panel/platforms/"));

        operator.tab().send(platform.form("/pause"));

        assertThat(school.opens(Player.OKAFOR).first().heading()).isEqualTo("Families is paused");
    }

    @Test
    void saysWhatRemovingDoesBeforeAnythingHappens() {
        Console dana = administrator();

        PanelPage told = dana.isToldWhatRemovingDoes();

        assertThat(told.shows("Nobody gets in from this platform any more")).isTrue();
        assertThat(school.opens(Player.OKAFOR).first().outcome()).isEqualTo(Outcome.SHOWN);
    }

    @Test
    void endsEveryVisitFromAPlatformThatIsRemoved() {
        PanelSystem okafor = school.opens(Player.OKAFOR);
        Console dana = administrator();

        PanelPage removed = dana.removes();

        assertThat(removed.shows("The platform is removed")).isTrue();
        assertThat(okafor.open("/panel/week").outcome()).isEqualTo(Outcome.NOT_BELIEVED);
        assertThat(dana.own().outcome()).isEqualTo(Outcome.NOT_BELIEVED);
    }

    @Test
    void letsNobodyInFromAPlatformThatIsRemoved() {
        administrator().removes();

        PanelPage login = lms.browser().post(lms.login());

        assertThat(login.outcome().isRefusal()).isTrue();
        assertThat(new Console().platforms().shows(lms.origin())).isFalse();
    }

    @Test
    void bringsBackWhatWasWrittenWhenAPlatformIsRegisteredAgain() {
        school.teacher().tellsFamiliesAboutLeaves();
        administrator().removes();

        lms.browser().post(lms.registration().with("anyway", "yes"));

        assertThat(school.family(Player.ROSA).week().shows("How leaves make food"))
                .isTrue();
    }

    @Test
    void tellsAnAdministratorWhatWasDecidedAboutTheOwnPlatform() {
        Console dana = administrator();
        dana.pauses();

        PanelPage log = dana.log();

        assertThat(log.shows("Paused " + lms.origin())).isTrue();
        assertThat(log.shows(LmsStandIn.otherCanvas().origin())).isFalse();
        assertThat(log.shows("Dana")).isFalse();
    }

    @Test
    void tellsTheOperatorWhatWasDecidedAboutEveryPlatform() {
        administrator().pauses();

        PanelPage log = new Console().log();

        assertThat(log.shows("Paused " + lms.origin())).isTrue();
        assertThat(log.shows("Came in with the registration key")).isTrue();
    }

    /** Also while a new one is being brought in already, as after another test: then there is no button for it. */
    @Test
    void publishesANewKeyAtOnceAndMakesOneHoweverOftenItIsAsked() {
        Console operator = new Console();
        PanelPage platforms = operator.platforms();
        boolean turning = platforms.shows("A new key is already shown to platforms.");
        operator.tab().send(turning ? Form.to("/panel/keys/rotation") : platforms.form("/keys/rotation"));
        List<String> once = publishedKeys();

        operator.tab().send(Form.to("/panel/keys/rotation"));

        assertThat(once).hasSizeGreaterThan(1);
        assertThat(publishedKeys()).isEqualTo(once);
    }

    private Console administrator() {
        return new Console(school.opens(Player.DANA));
    }

    private PanelPage throughANewDeployment(Player who) {
        return school.opens(school.launch(who, Classroom.SCIENCE).with(ClaimNames.DEPLOYMENT_ID, "new"))
                .first();
    }

    private static List<String> publishedKeys() {
        return Pattern.compile("\"kid\"\\s*:\\s*\"([^\"]+)\"")
                .matcher(new WebBrowser().get("/lti/jwks").words())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
