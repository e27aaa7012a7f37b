package org.kith.standin.registering;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.standin.http.Call;
import org.kith.standin.http.JsonObject;
import org.kith.standin.http.Reply;
import org.kith.standin.school.Course;
import org.kith.standin.testing.TriedLms;
import org.kith.standin.testing.TriedTool;
import org.kith.standin.tools.RegisteredTool;

class MoodleRegistrationTest {
    private static final String CONFIGURATION = "https://purl.imsglobal.org/spec/lti-tool-configuration";

    private final TriedLms lms = TriedLms.likeMoodle();
    private final TriedTool tool = new TriedTool();

    @AfterEach
    void close() {
        tool.close();
    }

    @Test
    void showsItsConfigurationToEverybody() {
        Reply reply = lms.invitations().configuration().answer(new Call("GET", "any", Map.of(), Map.of(), ""));

        assertThat(TriedLms.json(reply).text("issuer")).isEqualTo("http://127.0.0.1:8080/lms");
        assertThat(TriedLms.json(reply).text("registration_endpoint")).endsWith("/lms/moodle/registration");
    }

    @Test
    void opensTheToolWithConfigurationAndTokenBehindItsOwnQuery() {
        URI invitation = lms.invitations().forNew(URI.create("http://tool.example/register?school=lincoln"));

        assertThat(invitation.toString())
                .startsWith("http://tool.example/register?school=lincoln&openid_configuration=");
        assertThat(TriedLms.parameters(invitation))
                .containsKeys("school", "openid_configuration", "registration_token");
    }

    @Test
    void givesEveryRegistrationAClientAndADeploymentOfItsOwn() {
        JsonObject first = TriedLms.json(lms.introduce(lms.registrationToken(), tool.introduction()));
        JsonObject second = TriedLms.json(lms.introduce(lms.registrationToken(), tool.introduction()));

        assertThat(first.text("client_id")).matches("[A-Za-z0-9]{15}").isNotEqualTo(second.text("client_id"));
        assertThat(first.object(CONFIGURATION).text("deployment_id")).isEqualTo("2");
        assertThat(second.object(CONFIGURATION).text("deployment_id")).isEqualTo("3");
    }

    @Test
    void showsAToolInCoursesOnlyAfterActivate() {
        lms.introduce(lms.registrationToken(), tool.introduction());
        boolean before = lms.behaviour().installations().in(Course.SCIENCE).size() > 1;

        lms.behaviour().installations().activate(2);

        assertThat(before).isFalse();
        assertThat(lms.behaviour().installations().in(Course.SCIENCE)).hasSize(2);
    }

    @Test
    void echoesOnlyTheDeepLinkingMessage() {
        JsonObject answer = TriedLms.json(lms.introduce(lms.registrationToken(), tool.introduction()));

        assertThat(answer.object(CONFIGURATION).objects("messages"))
                .extracting(message -> message.text("type"))
                .containsExactly("LtiDeepLinkingRequest");
    }

    @Test
    void takesATokenOnceOnly() {
        String token = lms.registrationToken();
        lms.introduce(token, tool.introduction());

        Reply second = lms.introduce(token, tool.introduction());

        assertThat(second.status()).isEqualTo(401);
        assertThat(second.body()).isEqualTo("token_already_used");
    }

    @Test
    void keepsATokenGoodAfterAFailedAttempt() {
        String token = lms.registrationToken();
        lms.introduce(token, tool.introductionWithTool("domain", "elsewhere.example"));

        Reply second = lms.introduce(token, tool.introduction());

        assertThat(second.status()).isEqualTo(200);
    }

    @Test
    void refusesATokenAfterAnHour() {
        String token = lms.registrationToken();
        lms.clock().passes(Duration.ofHours(1));

        Reply late = lms.introduce(token, tool.introduction());

        assertThat(late.status()).isEqualTo(404);
        assertThat(late.body()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void answersATokenOfItsOwnMakingWithAPage() {
        assertThat(lms.introduce("garbage", tool.introduction()).status()).isEqualTo(404);
        assertThat(lms.introduce("", tool.introduction()).body()).isEqualTo("missing_registration_token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "elsewhere.example"})
    void demandsTheDomainOfTheTargetWithItsPort(String domain) {
        Reply reply = lms.introduce(lms.registrationToken(), tool.introductionWithTool("domain", domain));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).isEqualTo("domain_targetlinkuri_mismatch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "client_name",
                "jwks_uri",
                "initiate_login_uri",
                "redirect_uris",
                "response_types",
                "token_endpoint_auth_method"
            })
    void namesAMissingAttribute(String missing) {
        Map<String, Object> introduction = tool.introduction();
        introduction.remove(missing);

        Reply reply = lms.introduce(lms.registrationToken(), introduction);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).isEqualTo("missing required attribute " + missing);
    }

    @Test
    void demandsAPrivateKey() {
        Map<String, Object> introduction = tool.introduction();
        introduction.put("token_endpoint_auth_method", "client_secret_basic");

        Reply reply = lms.introduce(lms.registrationToken(), introduction);

        assertThat(reply.body()).isEqualTo("invalid_token_endpoint_auth_method");
    }

    @Test
    void sharesNothingThatWasNotAskedFor() {
        Reply reply = lms.introduce(lms.registrationToken(), tool.introductionWithTool("claims", List.of("sub")));

        assertThat(TriedLms.json(reply).object(CONFIGURATION).texts("claims")).containsExactly("sub", "iss");
    }

    @Test
    void keepsTheClientIdWhenAToolRegistersAgain() {
        RegisteredTool present = lms.registered(tool);
        String token = TriedLms.parameters(lms.invitations().forUpdate(tool.at("/register"), present))
                .getOrDefault("registration_token", "");
        Map<String, Object> changed = tool.introduction();
        changed.put("client_name", "Another name");

        JsonObject answer = TriedLms.json(lms.introduce(token, changed));

        assertThat(answer.text("client_id")).isEqualTo(present.clientId());
        assertThat(TriedLms.json(lms.present(token)).text("client_name")).isEqualTo("Another name");
        assertThat(lms.behaviour().installations().in(Course.SCIENCE)).hasSize(2);
    }
}
