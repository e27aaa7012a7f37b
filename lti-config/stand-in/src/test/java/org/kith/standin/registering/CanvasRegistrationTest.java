package org.kith.standin.registering;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.standin.http.Call;
import org.kith.standin.http.JsonObject;
import org.kith.standin.http.Reply;
import org.kith.standin.school.Course;
import org.kith.standin.school.School;
import org.kith.standin.testing.TriedLms;
import org.kith.standin.testing.TriedTool;
import org.kith.standin.tools.Installations;
import org.kith.standin.tools.RegisteredTool;

class CanvasRegistrationTest {
    private static final String PLATFORM = "https://purl.imsglobal.org/spec/lti-platform-configuration";
    private static final String CONFIGURATION = "https://purl.imsglobal.org/spec/lti-tool-configuration";

    private final TriedLms lms = TriedLms.likeCanvas();
    private final TriedTool tool = new TriedTool();

    @AfterEach
    void close() {
        tool.close();
    }

    @Test
    void bringsATokenInTheAddressOfItsConfiguration() {
        URI invitation = lms.invitations().forNew(URI.create("http://tool.example/register"));
        String configuration = TriedLms.parameters(invitation).getOrDefault("openid_configuration", "");

        Reply reply = lms.invitations()
                .configuration()
                .answer(new Call("GET", "any", TriedLms.parameters(URI.create(configuration)), Map.of(), ""));

        JsonObject platform = TriedLms.json(reply).object(PLATFORM);
        assertThat(platform.text("product_family_code")).isEqualTo("canvas");
        assertThat(platform.text("https://canvas.instructure.com/lti/account_name"))
                .isEqualTo("Lincoln Elementary");
        assertThat(platform.objects("messages_supported").get(0).texts("placements"))
                .contains("https://canvas.instructure.com/lti/course_navigation");
    }

    @Test
    void hidesItsConfigurationFromWhoeverBringsNoToken() {
        Reply reply = lms.invitations().configuration().answer(new Call("GET", "any", Map.of(), Map.of(), ""));

        assertThat(reply.status()).isEqualTo(401);
    }

    @Test
    void givesAClientIdAndNoDeployment() {
        JsonObject answer = TriedLms.json(lms.introduce(lms.registrationToken(), tool.introduction()));

        assertThat(answer.text("client_id")).matches("[0-9]{18}");
        assertThat(answer.text("scope")).contains("openid", TriedTool.ROSTER);
        assertThat(answer.members().keySet()).doesNotContain("deployment_id");
        assertThat(answer.object(CONFIGURATION).members().keySet()).doesNotContain("deployment_id");
        assertThat(lms.behaviour().installations().of(answer.text("client_id"))).isEmpty();
    }

    @Test
    void deploysOneClientInSeveralPlaces() {
        RegisteredTool registered = lms.registered(tool);
        Installations installations = lms.behaviour().installations();

        installations.deploy(registered.clientId(), School.UPPER_GRADES, true);
        installations.deploy(registered.clientId(), Course.READING, true);

        assertThat(installations.of(registered.clientId()))
                .extracting(each -> each.deployment().id())
                .allSatisfy(id -> assertThat(id).matches("[0-9]+:[0-9a-f]{40}"))
                .doesNotHaveDuplicates()
                .hasSize(3);
        assertThat(installations.in(Course.SCIENCE)).hasSize(3);
        assertThat(installations.in(Course.READING)).hasSize(3);
    }

    @Test
    void takesATokenOnceOnly() {
        String token = lms.registrationToken();
        lms.introduce(token, tool.introduction());

        assertThat(lms.introduce(token, tool.introduction()).status()).isEqualTo(401);
    }

    @Test
    void keepsATokenGoodAfterAFailedAttempt() {
        String token = lms.registrationToken();
        lms.introduce(token, Map.of());

        assertThat(lms.introduce(token, tool.introduction()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application_type",
                "grant_types",
                "response_types",
                "redirect_uris",
                "initiate_login_uri",
                "client_name",
                "jwks_uri",
                "token_endpoint_auth_method"
            })
    void namesAMissingField(String missing) {
        Map<String, Object> introduction = tool.introduction();
        introduction.remove(missing);

        Reply reply = lms.introduce(lms.registrationToken(), introduction);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(TriedLms.json(reply).texts("errors")).contains(missing + " can't be blank");
    }

    @Test
    void refusesAScopeItDoesNotKnow() {
        Map<String, Object> introduction = tool.introduction();
        introduction.put("scope", TriedTool.ROSTER + " https://tool.example/everything");

        Reply reply = lms.introduce(lms.registrationToken(), introduction);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(TriedLms.json(reply).texts("errors"))
                .containsExactly("scopes Invalid scopes: https://tool.example/everything");
    }

    @Test
    void refusesACustomParameterThatIsNoText() {
        Reply reply = lms.introduce(
                lms.registrationToken(), tool.introductionWithTool("custom_parameters", Map.of("version", 3)));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("/custom_parameters/version");
    }

    @ParameterizedTest
    @CsvSource({"public, true, true", "name_only, true, false", "email_only, false, true", "anonymous, false, false"})
    void sharesWhatTheLevelAllows(String level, boolean names, boolean emails) {
        Map<String, Object> introduction =
                tool.introductionWithTool("https://canvas.instructure.com/lti/privacy_level", level);

        String client = TriedLms.json(lms.introduce(lms.registrationToken(), introduction))
                .text("client_id");

        RegisteredTool registered = lms.behaviour().installations().tool(client).orElseThrow();
        assertThat(registered.grants().sharing().names()).isEqualTo(names);
        assertThat(registered.grants().sharing().emails()).isEqualTo(emails);
    }

    @Test
    void infersTheLevelFromTheClaims() {
        Map<String, Object> introduction = tool.introductionWithTool("claims", List.of("sub", "name"));

        String client = TriedLms.json(lms.introduce(lms.registrationToken(), introduction))
                .text("client_id");

        RegisteredTool registered = lms.behaviour().installations().tool(client).orElseThrow();
        assertThat(registered.grants().sharing().emails()).isFalse();
        assertThat(registered.grants().sharing().names()).isTrue();
    }

    @Test
    void asksAnAdministratorBeforeAToolChanges() {
        RegisteredTool present = lms.registered(tool);
        String token = TriedLms.parameters(lms.invitations().forUpdate(tool.at("/register"), present))
                .getOrDefault("registration_token", "");
        Map<String, Object> changed = tool.introduction();
        changed.put("client_name", "Another name");
        lms.introduce(token, changed);
        Installations installations = lms.behaviour().installations();
        String before = installations.tool(present.clientId()).orElseThrow().name();

        installations.accept(present.clientId());

        assertThat(before).isEqualTo("Tried tool");
        assertThat(installations.tool(present.clientId()).orElseThrow().name()).isEqualTo("Another name");
    }
}
