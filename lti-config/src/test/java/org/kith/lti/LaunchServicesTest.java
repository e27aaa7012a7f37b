package org.kith.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.lti.testing.Samples;
import org.kith.lti.testing.SignedLaunch;
import org.kith.lti.testing.ToolUnderTest;

/** What a launch lets us ask and answer afterwards: NRPS 2.0, 3.6.1.1, and Deep Linking 2.0, 4.4.1. Each test changes one claim. */
class LaunchServicesTest {
    private static final ToolUnderTest TOOL = new ToolUnderTest();

    private final SignedLaunch choosing = SignedLaunch.of(Samples.claims("moodle-4.5/launch-deeplink-teacher.json"));
    private final SignedLaunch teacher = SignedLaunch.of(Samples.claims("moodle-4.5/launch-teacher1-plain.json"));

    @AfterAll
    static void close() {
        TOOL.close();
    }

    @Test
    void knowsWhereTheRosterIs() {
        Launch accepted = TOOL.accepts(teacher);

        assertThat(accepted.membershipsUrl())
                .contains(URI.create(
                        "http://127.0.0.1:8100/mod/lti/services.php/CourseSection/2/bindings/1/memberships"));
    }

    @Test
    void doesWithoutARoster() {
        SignedLaunch launch = teacher.without(ClaimNames.NAMES_ROLE_SERVICE);

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.membershipsUrl()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "$ToolProxyBinding.memberships.url",
                "/memberships",
                "ftp://lms.example/memberships",
                "http://lms.example/memberships",
                "https://me:secret@lms.example/",
                "https://lms.example/a b"
            })
    void doesWithoutARosterThatCannotBeAskedFor(String address) {
        SignedLaunch launch = teacher.withMember(ClaimNames.NAMES_ROLE_SERVICE, "context_memberships_url", address);

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.membershipsUrl()).isEmpty();
    }

    @Test
    void knowsWhereTheChoiceGoes() {
        DeepLinkingSettings settings = TOOL.accepts(choosing).deepLinking().orElseThrow();

        assertThat(settings.returnUrl()).hasHost("127.0.0.1").hasPath("/mod/lti/contentitem_return.php");
        assertThat(settings.acceptsSeveral()).isTrue();
        assertThat(settings.data()).isEmpty();
    }

    @Test
    void asksNobodyToChooseWhoOpenedALink() {
        SignedLaunch launch =
                teacher.with(ClaimNames.DEEP_LINKING_SETTINGS, Map.of("deep_link_return_url", "https://evil.example"));

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.deepLinking()).isEmpty();
    }

    @Test
    void keepsDataByteForByte() {
        String data = "  a=b&c=\u00e9\uD83D\uDE00\t$not.a.variable \n";
        SignedLaunch launch = choosing.withMember(ClaimNames.DEEP_LINKING_SETTINGS, "data", data);

        DeepLinkingSettings settings = TOOL.accepts(launch).deepLinking().orElseThrow();

        assertThat(settings.data()).contains(data);
    }

    @Test
    void acceptsACanvasAddressThatCarriesAToken() {
        String address = "https://northfield.instructure.com/courses/1/deep_linking_response?data=" + "a".repeat(4000);
        SignedLaunch launch = choosing.withMember(ClaimNames.DEEP_LINKING_SETTINGS, "deep_link_return_url", address);

        DeepLinkingSettings settings = TOOL.accepts(launch).deepLinking().orElseThrow();

        assertThat(settings.returnUrl()).hasToString(address);
    }

    @Test
    void takesOneLinkWhereNothingSaysMore() {
        SignedLaunch launch = choosing.withMember(ClaimNames.DEEP_LINKING_SETTINGS, "accept_multiple", null);

        DeepLinkingSettings settings = TOOL.accepts(launch).deepLinking().orElseThrow();

        assertThat(settings.acceptsSeveral()).isFalse();
    }

    @Test
    void refusesAChoiceWithoutSettings() {
        LaunchProblem problem = TOOL.refuses(choosing.without(ClaimNames.DEEP_LINKING_SETTINGS));

        assertThat(problem).isEqualTo(LaunchProblem.DEEP_LINKING_SETTINGS_MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/return",
                "javascript:alert(1)",
                "http://lms.example/return",
                "https://me:x@lms.example/",
                "https://lms.example/#x"
            })
    void refusesToSendAChoiceToNoSafeAddress(String address) {
        SignedLaunch launch = choosing.withMember(ClaimNames.DEEP_LINKING_SETTINGS, "deep_link_return_url", address);

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.DEEP_LINKING_RETURN_REFUSED);
    }

    @Test
    void refusesToChooseWhereLinksAreNotWanted() {
        SignedLaunch launch =
                choosing.withMember(ClaimNames.DEEP_LINKING_SETTINGS, "accept_types", List.of("file", "html"));

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.DEEP_LINKING_WITHOUT_LINKS);
    }

    @Test
    void refusesDataThatIsNotText() {
        SignedLaunch launch = choosing.withMember(ClaimNames.DEEP_LINKING_SETTINGS, "data", 7);

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.CLAIM_MALFORMED);
    }

    @Test
    void keepsTheSessionKeyToItself() {
        DeepLinkingSettings settings = TOOL.accepts(choosing).deepLinking().orElseThrow();

        assertThat(settings.toString()).doesNotContain("sesskey");
    }
}
