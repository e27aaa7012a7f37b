package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.lti.ClaimNames;
import org.kith.lti.testing.SignedLaunch;
import org.kith.testing.Classroom;
import org.kith.testing.Player;

/**
 * The log after people came, were refused, and an LMS was registered: what these left, and whatever every test before has left. Some
 * of what passes through Kith is marked, so that it is found wherever it went.
 */
@OnRunningKith
class WhatTheLogTellsIT {

    private static final String MARK = "mark" + UUID.randomUUID().toString().replace("-", "");
    private static final List<String> SECRETS = new ArrayList<>();

    private static String log = "";

    @BeforeAll
    static void aBusyDay() {
        someoneComesIn();
        someoneIsNotBelieved();
        someoneMistypesKeys();
        anLmsIsRegistered();
        log = ServerLog.upTo(someoneIsRefusedAtLast());
    }

    @Test
    void saysWhyPeopleWereRefused() {
        assertThat(log).contains("Refused launch.", "Refused wrong-registration-key");
    }

    @Test
    void holdsNothingThatWasMarked() {
        assertThat(linesWith(Pattern.quote(MARK))).isEmpty();
    }

    @Test
    void holdsNoSecretOfTheDay() {
        Stream<String> told = SECRETS.stream().filter(log::contains);

        assertThat(told).isEmpty();
    }

    @Test
    void holdsNoKeyOfTheOperator() {
        assertThat(linesWith(RunningKith.REGISTRATION_KEY + "|" + RunningKith.METRICS_KEY))
                .isEmpty();
    }

    /** In the order of a JWT: visits, id tokens, access tokens of Canvas, registration tokens. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "eyJ[A-Za-z0-9_-]{8,}",
                "(?i)[?&;](key|state|nonce|id_token|registration_token|login_hint|access_token)=",
                "(?i)sesskey",
                "(?i)bearer [a-z0-9._-]{8,}",
                "[\\w.+-]+@[\\w-]+(\\.[a-z]{2,})+"
            })
    void holdsNothingThatLooksLikeASecret(String shape) {
        assertThat(linesWith(shape)).isEmpty();
    }

    @Test
    void holdsNobodysName() {
        Stream<String> named = Stream.of(Player.values()).map(Player::fullName).filter(log::contains);

        assertThat(named).isEmpty();
    }

    private static void someoneComesIn() {
        School school = School.atCanvas();
        PanelSystem tab = school.opens(marked(school.launch(Player.ROSA, Classroom.SCIENCE)));
        SECRETS.add(tab.visit());
        tab.open("/panel/cards/" + MARK);
        tab.claiming(tab.visit() + MARK).open("/panel/week");
    }

    private static void someoneIsNotBelieved() {
        LmsStandIn lms = LmsStandIn.canvas();
        WebBrowser browser = new WebBrowser();
        for (Forgery forgery : Forgery.values()) {
            LoginBegun begun = lms.begins(browser);
            SECRETS.addAll(List.of(begun.state(), begun.nonce()));
            SignedLaunch launch = marked(lms.says(SignedLaunch.canvasTeacher())).with("nonce", begun.nonce());
            browser.post(lms.answersWith(begun, forgery.token(launch)));
        }
        browser.post(lms.login().with("iss", "https://" + MARK + ".test"));
        browser.post(
                Form.to("/lti/launch").with("state", MARK).with("error", MARK).with("error_description", MARK));
    }

    private static void someoneMistypesKeys() {
        WebBrowser browser = new WebBrowser().sending("X-Forwarded-For", ClientAddresses.next());
        browser.post(Form.to("/lti/operator").with("key", MARK));
        browser.get("/lti/register?key=" + MARK + "&openid_configuration=https://lms.example/" + MARK);
        browser.post(LmsStandIn.unregistered().registration().with("jwks_uri", "http://lms.example/" + MARK));
        browser.get("/lti/register?key=" + RunningKith.REGISTRATION_KEY + "&registration_token=" + MARK
                + "&openid_configuration=https://10.0.0.1/" + MARK);
        browser.get("/lti/login?login_hint=" + MARK + "&state=%00");
    }

    private static void anLmsIsRegistered() {
        String link = new Console().link();
        SECRETS.add(link.replaceFirst(".*key=", ""));
        Form invitation = new StandInOffice().invites(link);
        SECRETS.add(invitation.value("registration_token"));
        WebBrowser browser = new WebBrowser().sending("X-Forwarded-For", ClientAddresses.next());
        browser.follow(invitation);
        browser.post(invitation);
        browser.post(invitation);
    }

    private static String someoneIsRefusedAtLast() {
        return LmsStandIn.canvas()
                .opens(new WebBrowser(), SignedLaunch.canvasTeacher())
                .referenceCode()
                .orElseThrow();
    }

    private static SignedLaunch marked(SignedLaunch launch) {
        return launch.with("name", "Name " + MARK)
                .with("given_name", MARK)
                .with("email", MARK + "@lincoln.example")
                .with(ClaimNames.LAUNCH_PRESENTATION, Map.of("return_url", "https://lms.test/return?sesskey=" + MARK));
    }

    /** Only the beginning, so that a failure does not spread what it found. */
    private static List<String> linesWith(String shape) {
        return Pattern.compile("(?m)^.*(?:" + shape + ").*$")
                .matcher(log)
                .results()
                .map(MatchResult::group)
                .map(line -> line.substring(0, Math.min(line.length(), 300)))
                .limit(10)
                .toList();
    }
}
