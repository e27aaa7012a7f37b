package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator pastes a link into the LMS, which then registers itself. */
@OnRunningKith
class DynamicRegistrationIT {

    @AfterEach
    void behaveWell() {
        DemoLms.behaveWell();
    }

    @ParameterizedTest
    @ValueSource(strings = {"canvas", "moodle"})
    void leadsFromALinkToTheAdministratorsPage(String behaviour) {
        DemoLms lms = DemoLms.like(behaviour);
        String clientId = lms.registers(new Console().link());

        PanelPage dana = lms.confirms(clientId).opens("dana").open("/panel/platforms");

        assertThat(dana.path()).startsWith("/panel/platforms/");
        assertThat(dana.shows(clientId)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"canvas", "moodle"})
    void letsTeachersInAfterTheAdministrator(String behaviour) {
        DemoLms lms = DemoLms.like(behaviour).withKith();

        PanelPage okafor = lms.opens("okafor").first();

        assertThat(okafor.path()).startsWith("/panel/week");
    }

    /** Canvas makes a deployment only when the tool is put somewhere, so nobody has vouched for it yet. */
    @Test
    void letsNoTeacherInBeforeTheAdministratorOfCanvas() {
        DemoLms canvas = DemoLms.canvas();
        canvas.confirms(canvas.registers(new Console().link()));

        PanelPage okafor = canvas.opens("okafor").first();

        assertThat(okafor.outcome()).isEqualTo(Outcome.NOT_FOR_YOU);
        assertThat(okafor.heading()).isEqualTo("Families is not switched on here yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"canvas", "moodle"})
    void saysWhatWillBeRegisteredBeforeAnythingIs(String behaviour) {
        String link = new Console().link();

        PanelPage proposal = DemoLms.like(behaviour).opensInFrame(link);
        DemoLms.like(behaviour).opensInFrame(link);

        assertThat(proposal.outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(proposal.heading()).startsWith("Register Families with");
    }

    @Test
    void mayStandInTheFrameOfTheLmsThatIsNotKnownYet() {
        PanelPage proposal = DemoLms.moodle().opensInFrame(new Console().link());

        assertThat(proposal.header("Content-Security-Policy"))
                .contains("frame-ancestors")
                .contains("http://127.0.0.1:");
    }

    @Test
    void worksOnceWithALink() {
        String link = new Console().link();
        DemoLms.moodle().registers(link);

        PanelPage again = DemoLms.moodle().opensInFrame(link);

        assertThat(again.outcome()).isEqualTo(Outcome.NOT_FOR_YOU);
    }

    @Test
    void worksOnceWhenTheFormIsSentTwice() {
        Form form = DemoLms.yes(DemoLms.moodle().opensInFrame(new Console().link()));
        new WebBrowser().post(form);

        PanelPage again = new WebBrowser().post(form);

        assertThat(again.outcome()).isEqualTo(Outcome.NOT_FOR_YOU);
    }

    @Test
    void worksOnceWhenTheFormIsSentTwiceAtTheSameMoment() {
        Form form = DemoLms.yes(DemoLms.moodle().opensInFrame(new Console().link()));

        var answers = new WebBrowser().postAtOnce(form, 3);

        assertThat(answers)
                .extracting(PanelPage::outcome)
                .containsExactlyInAnyOrder(Outcome.SHOWN, Outcome.NOT_FOR_YOU, Outcome.NOT_FOR_YOU);
    }

    @Test
    void saysWhatTheLmsSaidAndKeepsTheLink() {
        DemoLms moodle = DemoLms.moodle();
        String link = new Console().link();
        Form unknown = DemoLms.yes(moodle.opensInFrame(link)).with("registration_token", "another");

        PanelPage refused = new WebBrowser().post(unknown);

        assertThat(refused.outcome()).isEqualTo(Outcome.NOT_ACCEPTED);
        assertThat(refused.heading()).isEqualTo("Your LMS said no");
        assertThat(refused.words()).contains("404");
        assertThat(moodle.registers(link)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"down", "not-json", "elsewhere", "redirecting"})
    void refusesAnLmsWhoseConfigurationCannotBeBelieved(String trouble) {
        String link = new Console().link();
        DemoLms.misbehave("configuration", trouble);

        PanelPage refused = DemoLms.moodle().opensInFrame(link);

        assertThat(refused.outcome()).isEqualTo(Outcome.NOT_ACCEPTED);
        assertThat(refused.tellsInternals()).isFalse();
    }

    @Test
    void saysThatTheLmsIsThereAlready() {
        DemoLms moodle = DemoLms.moodle();
        String clientId = moodle.registers(new Console().link());

        PanelPage proposal = moodle.opensInFrame(new Console().link());

        assertThat(proposal.shows("This LMS is registered here already")).isTrue();
        assertThat(proposal.shows(clientId)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"canvas", "moodle"})
    void updatesWhatIsRegisteredAgainUnderTheSameClientId(String behaviour) {
        DemoLms lms = DemoLms.like(behaviour);
        String clientId = lms.registers(new Console().link());
        lms.confirms(clientId).opens("dana");

        PanelPage again = new WebBrowser().post(DemoLms.yes(lms.opensInFrame(new Console().link(), clientId)));
        lms.acceptsTheChange(clientId);

        assertThat(DemoLms.clientId(again)).isEqualTo(clientId);
        assertThat(new Console().log().shows("with new values")).isTrue();
        assertThat(lms.opens("okafor").first().path()).startsWith("/panel/week");
    }

    @Test
    void isRefusedWithoutALink() {
        PanelPage refused = DemoLms.moodle().opensInFrame(RunningKith.url() + "/lti/register?key=guessed");

        assertThat(refused.outcome()).isEqualTo(Outcome.NOT_FOR_YOU);
    }

    @Test
    void isExplainedToWhoeverOpensTheLinkInABrowser() {
        String link = new Console().link();

        PanelPage page = new WebBrowser().get(link.replace(RunningKith.url().toString(), ""));

        assertThat(page.shows("paste it into your LMS")).isTrue();
        assertThat(DemoLms.moodle().registers(link)).isNotEmpty();
    }
}
