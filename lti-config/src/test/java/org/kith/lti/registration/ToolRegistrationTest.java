package org.kith.lti.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.lti.registration.ToolRegistration.Message;
import org.kith.lti.roster.Rosters;
import org.kith.lti.testing.Samples;

/** What is asked of which platform: the least, in its own spelling. */
class ToolRegistrationTest {
    private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";
    private static final String CANVAS = "https://canvas.instructure.com/lti/";
    private static final List<String> AS_CANVAS_LISTS =
            List.of("ContentArea", "RichTextEditor", CANVAS + "course_navigation", CANVAS + "account_navigation");

    private final RegisteringLms lms = new RegisteringLms();

    @AfterEach
    void close() {
        lms.close();
    }

    @Test
    void saysWhereWeAre() throws Exception {
        Map<String, Object> client = JSONObjectUtils.parse(lms.proposal().json());

        assertThat(client)
                .containsEntry("application_type", "web")
                .containsEntry("grant_types", List.of("client_credentials", "implicit"))
                .containsEntry("response_types", List.of("id_token"))
                .containsEntry("token_endpoint_auth_method", "private_key_jwt")
                .containsEntry("initiate_login_uri", "https://kith.example:8443/lti/login")
                .containsEntry("redirect_uris", List.of("https://kith.example:8443/lti/launch"))
                .containsEntry("jwks_uri", "https://kith.example:8443/lti/jwks")
                .containsEntry("client_name", "Families")
                .containsEntry("client_name#es", "Familias");
    }

    @Test
    void toleratesASlashAtTheEndOfOurAddress() {
        ToolAddresses addresses = new ToolAddresses(URI.create("https://school.example/kith/"));

        assertThat(addresses.launch()).hasToString("https://school.example/kith/lti/launch");
    }

    @Test
    void tellsMoodleOurPortToo() throws Exception {
        Map<String, Object> tool = tool();

        assertThat(tool).containsEntry("domain", "kith.example:8443");
    }

    @Test
    void asksForTheRosterAndNothingElse() {
        ToolRegistration proposal = lms.proposal();

        assertThat(proposal.scopes()).containsExactly(Rosters.SCOPE);
    }

    @Test
    void asksForNoScopeThatThePlatformDoesNotKnow() {
        lms.with("scopes_supported", List.of("openid"));

        ToolRegistration proposal = lms.proposal();

        assertThat(proposal.scopes()).isEmpty();
    }

    @Test
    void asksForNamesButNoMailAddress() {
        ToolRegistration proposal = lms.proposal();

        assertThat(proposal.claims()).containsExactly("iss", "sub", "name", "given_name", "family_name");
    }

    @Test
    void offersMoodleLinksAndChoosing() throws Exception {
        ToolRegistration proposal = lms.proposal();

        assertThat(proposal.messages())
                .extracting(Message::type)
                .containsExactly("LtiResourceLinkRequest", "LtiDeepLinkingRequest");
        assertThat(proposal.placements()).containsExactly("ContentArea");
        assertThat(proposal.customFields()).containsOnly(Map.entry("user_groups", "$Moodle.Person.userGroupIds"));
        assertThat(proposal.privacy()).isEmpty();
        assertThat(tool().keySet()).noneMatch(name -> name.startsWith(CANVAS));
    }

    @Test
    void offersNoChoosingWhereThereIsNone() {
        lms.withAbility("messages_supported", List.of("LtiResourceLinkRequest"));

        ToolRegistration proposal = lms.proposal();

        assertThat(proposal.messages()).extracting(Message::type).containsExactly("LtiResourceLinkRequest");
    }

    @Test
    void asksAnUnknownPlatformForNothingButTheStandard() throws Exception {
        lms.withAbility("product_family_code", "Somethingelse");

        ToolRegistration proposal = lms.proposal();

        assertThat(proposal.customFields()).isEmpty();
        assertThat(proposal.dialect()).isEqualTo(ToolRegistration.Dialect.STANDARD);
        assertThat(proposal.json()).doesNotContain("instructure", "Moodle");
    }

    @Test
    void fitsIntoTheMenusOfCanvas() {
        asCanvas(AS_CANVAS_LISTS);

        ToolRegistration proposal = lms.proposal();

        assertThat(proposal.placements())
                .containsExactly(CANVAS + "course_navigation", CANVAS + "account_navigation", "ContentArea");
        assertThat(proposal.messages())
                .extracting(message -> message.visibility().orElse("-"))
                .containsExactly("members", "admins", "-");
        assertThat(proposal.customFields()).containsOnly(Map.entry("observees", "$com.instructure.User.observees"));
        assertThat(proposal.privacy()).contains("name_only");
    }

    @Test
    void spellsPlacementsAsOlderCanvasDoes() {
        asCanvas(List.of("course_navigation", "account_navigation", "link_selection"));

        ToolRegistration proposal = lms.proposal();

        assertThat(proposal.placements()).containsExactly("course_navigation", "account_navigation", "link_selection");
    }

    @Test
    void asksForNoPlacementThatCanvasDoesNotList() {
        asCanvas(List.of(CANVAS + "course_navigation"));

        ToolRegistration proposal = lms.proposal();

        assertThat(proposal.placements()).containsExactly(CANVAS + "course_navigation");
    }

    @Test
    void wantsItsWayInEvenWhereCanvasListsOnlyTheStandardsPlaces() {
        asCanvas(List.of("ContentArea", "RichTextEditor"));

        ToolRegistration proposal = lms.proposal();

        assertThat(proposal.placements()).containsExactly("course_navigation", "ContentArea");
    }

    @Test
    void tellsCanvasTheRestInItsOwnWords() throws Exception {
        asCanvas(AS_CANVAS_LISTS);

        Map<String, Object> tool = tool();

        assertThat(tool)
                .containsEntry("domain", "kith.example")
                .containsEntry(CANVAS + "privacy_level", "name_only")
                .containsEntry(CANVAS + "tool_id", "kith");
        assertThat(messages(tool).get(0))
                .containsEntry(CANVAS + "visibility", "members")
                .containsEntry(CANVAS + "course_navigation/default_enabled", true)
                .containsEntry("label#es", "Familias");
        assertThat(messages(tool).get(1)).doesNotContainKey(CANVAS + "course_navigation/default_enabled");
    }

    @Test
    void isWhatCanBePastedIntoCanvasToo() throws Exception {
        Map<String, Object> pasted = JSONObjectUtils.parse(CanvasConfiguration.json(RegisteringLms.OWN));

        assertThat(pasted)
                .containsEntry("title", "Families")
                .containsEntry("target_link_uri", "https://kith.example:8443/lti/launch")
                .containsEntry("oidc_initiation_url", "https://kith.example:8443/lti/login")
                .containsEntry("public_jwk_url", "https://kith.example:8443/lti/jwks")
                .containsEntry("scopes", List.of(Rosters.SCOPE))
                .containsEntry("custom_fields", Map.of("observees", "$com.instructure.User.observees"));
        assertThat(extension(pasted))
                .containsEntry("privacy_level", "name_only")
                .containsEntry("domain", "kith.example");
        assertThat(placements(pasted))
                .extracting(placement -> placement.get("placement") + " for " + placement.get("message_type"))
                .containsExactly(
                        "course_navigation for LtiResourceLinkRequest",
                        "account_navigation for LtiResourceLinkRequest",
                        "link_selection for LtiDeepLinkingRequest");
        assertThat(placements(pasted).get(0))
                .containsEntry("visibility", "members")
                .containsEntry("default", "enabled");
    }

    @Test
    void pastesNothingThatCanvasWouldNotKnow() throws Exception {
        Map<String, Object> known = Samples.read("canvas/canvas-config.json");
        Map<String, Object> pasted = JSONObjectUtils.parse(CanvasConfiguration.json(RegisteringLms.OWN));

        assertThat(known.keySet()).containsAll(pasted.keySet());
        assertThat(extension(known).keySet()).containsAll(extension(pasted).keySet());
        assertThat(placements(known).get(0).keySet())
                .containsAll(placements(pasted).get(0).keySet());
    }

    @Test
    void canBeReadBeforeItIsPasted() {
        String pasted = CanvasConfiguration.json(RegisteringLms.OWN);

        assertThat(pasted.lines().map(String::strip).collect(Collectors.toList()))
                .startsWith("{", "\"title\": \"Families\",")
                .contains("\"observees\": \"$com.instructure.User.observees\"");
    }

    private void asCanvas(List<String> placements) {
        lms.withAbility("product_family_code", "canvas")
                .withAbility(
                        "messages_supported",
                        List.of(
                                Map.of("type", "LtiResourceLinkRequest", "placements", placements),
                                Map.of("type", "LtiDeepLinkingRequest", "placements", placements)));
    }

    private Map<String, Object> tool() throws Exception {
        return Samples.object(JSONObjectUtils.parse(lms.proposal().json()), TOOL);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> messages(Map<String, Object> tool) {
        return (List<Map<String, Object>>) tool.getOrDefault("messages", List.of());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> extension(Map<String, Object> pasted) {
        return ((List<Map<String, Object>>) pasted.getOrDefault("extensions", List.of())).get(0);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> placements(Map<String, Object> pasted) {
        Map<String, Object> settings = Samples.object(extension(pasted), "settings");
        return (List<Map<String, Object>>) settings.getOrDefault("placements", List.of());
    }
}
