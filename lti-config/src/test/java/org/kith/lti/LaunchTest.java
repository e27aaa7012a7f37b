package org.kith.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.kith.lti.testing.SignedLaunch;
import org.kith.lti.testing.ToolUnderTest;

/** Who came, and with which custom fields (LTI Core 1.3, 5.3.6 and 5.4.6). Each test changes one thing of a valid Canvas launch. */
class LaunchTest {
    private static final ToolUnderTest TOOL = new ToolUnderTest();

    private final SignedLaunch valid = SignedLaunch.canvasTeacher();

    @AfterAll
    static void close() {
        TOOL.close();
    }

    @Test
    void keepsACustomNumberAsText() {
        SignedLaunch launch = valid.withCustom("canvas_course_id", 318);

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.custom()).containsEntry("canvas_course_id", "318");
    }

    @Test
    void keepsACustomTruthAsText() {
        SignedLaunch launch = valid.withCustom("student_view", false);

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.custom()).containsEntry("student_view", "false");
    }

    @Test
    void leavesOutACustomNull() {
        SignedLaunch launch = valid.withCustom("field", null);

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.custom()).doesNotContainKey("field");
    }

    @Test
    void leavesOutAnEmptyCustomField() {
        SignedLaunch launch = valid.withCustom("field", "");

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.custom()).doesNotContainKey("field");
    }

    @Test
    void leavesOutAnUnfilledVariable() {
        SignedLaunch launch = valid.withCustom("field", "$Canvas.user.id");

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.custom()).doesNotContainKey("field");
    }

    @Test
    void leavesOutACustomFieldThatIsNoScalar() {
        SignedLaunch launch = valid.withCustom("field", List.of("a"));

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.custom()).doesNotContainKey("field");
    }

    @Test
    void takesMoodlesEmptyListForNoCustomFields() {
        SignedLaunch launch = valid.with(ClaimNames.CUSTOM, List.of());

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.custom()).isEmpty();
    }

    @Test
    void doesWithoutCustomFields() {
        SignedLaunch launch = valid.without(ClaimNames.CUSTOM);

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.custom()).isEmpty();
    }

    @Test
    void readsTheNameInParts() {
        SignedLaunch launch = valid.with("family_name", "Okafor");

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.name().family()).contains("Okafor");
    }

    @Test
    void takesAnEmptyNameForNone() {
        SignedLaunch launch = valid.with("family_name", "");

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.name().family()).isEmpty();
    }

    @Test
    void takesANameThatIsNoTextForNone() {
        SignedLaunch launch = valid.with("name", List.of("Ada"));

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.name().full()).isEmpty();
    }

    @Test
    void takesLineBreaksOutOfNames() {
        SignedLaunch launch = valid.with("name", "Ada\r\nOkafor");

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.name().full()).contains("Ada  Okafor");
    }

    @Test
    void cutsANameOfAbsurdLength() {
        SignedLaunch launch = valid.with("name", "n".repeat(5000));

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.name().full().orElseThrow()).hasSize(255);
    }

    @Test
    void cutsANameBetweenCharacters() {
        SignedLaunch launch = valid.with("name", "😀".repeat(300));

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.name().full().orElseThrow()).hasSize(254).endsWith("😀");
    }

    @Test
    void readsTheSchoolsOwnIdOfAPerson() {
        SignedLaunch launch = valid.withMember(ClaimNames.LIS, "person_sourcedid", "T-1007");

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.person().sourcedId()).contains("T-1007");
    }

    @Test
    void takesAnUnfilledSourcedIdForNone() {
        SignedLaunch launch = valid.withMember(ClaimNames.LIS, "person_sourcedid", "$Person.sourcedId");

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.person().sourcedId()).isEmpty();
    }

    @Test
    void keepsNamesAndAddressesOutOfItsText() {
        Launch launch = TOOL.accepts(valid.withCustom("person_name", "Ada Okafor"));

        String text = launch.toString() + launch.person() + launch.presentation() + launch.name();

        assertThat(text)
                .doesNotContain("Ada")
                .doesNotContain("northfield.example")
                .doesNotContain("external_content");
    }

    @Test
    void acceptsClaimsWeDoNotKnow() {
        SignedLaunch launch = valid.with("https://vendor.example/claim", Map.of("any", List.of(1, true)));

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.subject()).isNotEmpty();
    }
}
