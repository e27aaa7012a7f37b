package org.kith.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.kith.lti.testing.SignedLaunch;
import org.kith.lti.testing.ToolUnderTest;

/** The course, the product, the language and the way back (LTI Core 1.3, 5.4). Each test changes one thing of a valid Canvas launch. */
class LaunchSurroundingsTest {
    private static final ToolUnderTest TOOL = new ToolUnderTest();

    private final SignedLaunch valid = SignedLaunch.canvasTeacher();

    @AfterAll
    static void close() {
        TOOL.close();
    }

    @Test
    void readsTheLocale() {
        SignedLaunch launch = valid.with("locale", "es-MX");

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.locale()).contains(Locale.forLanguageTag("es-MX"));
    }

    @Test
    void readsTheLocaleOfThePresentation() {
        SignedLaunch launch = valid.without("locale");

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.locale()).contains(Locale.ENGLISH);
    }

    @Test
    void passesOverALocaleThatIsNone() {
        SignedLaunch launch = valid.with("locale", "<script>");

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.locale()).contains(Locale.ENGLISH);
    }

    @Test
    void readsTheReturnAddress() {
        SignedLaunch launch = valid;

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.returnUrl().orElseThrow()).startsWith("https://northfield.instructure.com/");
    }

    @Test
    void takesNoReturnAddressThatIsAScript() {
        SignedLaunch launch = valid.withMember(ClaimNames.LAUNCH_PRESENTATION, "return_url", "javascript:alert(1)");

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.returnUrl()).isEmpty();
    }

    @Test
    void takesNoReturnAddressWithoutHost() {
        SignedLaunch launch = valid.withMember(ClaimNames.LAUNCH_PRESENTATION, "return_url", "/courses/1");

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.returnUrl()).isEmpty();
    }

    @Test
    void takesNoReturnAddressWithAUser() {
        SignedLaunch launch =
                valid.withMember(ClaimNames.LAUNCH_PRESENTATION, "return_url", "https://lms.example@evil.example/");

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.returnUrl()).isEmpty();
    }

    @Test
    void doesWithoutPresentation() {
        SignedLaunch launch = valid.with(ClaimNames.LAUNCH_PRESENTATION, null);

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.returnUrl()).isEmpty();
    }

    @Test
    void takesTheRegisteredProductWhereTheLaunchNamesNone() {
        SignedLaunch launch = valid.without(ClaimNames.TOOL_PLATFORM);

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.productFamily()).isEqualTo("canvas");
    }

    @Test
    void readsTheProductInLowerCase() {
        SignedLaunch launch = valid.withMember(ClaimNames.TOOL_PLATFORM, "product_family_code", "Canvas");

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.productFamily()).isEqualTo("canvas");
    }

    @Test
    void readsAContextTypeInUrnForm() {
        SignedLaunch launch =
                valid.withMember(ClaimNames.CONTEXT, "type", List.of("urn:lti:context-type:ims/lis/CourseSection"));

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.context().orElseThrow().isCourse()).isTrue();
    }

    @Test
    void readsAContextTypeInText() {
        SignedLaunch launch = valid.withMember(ClaimNames.CONTEXT, "type", "CourseSection");

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.context().orElseThrow().isCourse()).isTrue();
    }

    @Test
    void passesOverContextTypesItDoesNotKnow() {
        SignedLaunch launch =
                valid.withMember(ClaimNames.CONTEXT, "type", List.of("https://x.example/y#CourseSection", 7));

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.context().orElseThrow().isCourse()).isFalse();
    }
}
