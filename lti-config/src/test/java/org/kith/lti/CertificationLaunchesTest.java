package org.kith.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.lti.testing.SignedLaunch;
import org.kith.lti.testing.ToolUnderTest;

/** The nine valid launches of the certification guide, section 6.1.2 and 6.1.3, for a teacher and again for a student. */
class CertificationLaunchesTest {
    private static final ToolUnderTest TOOL = new ToolUnderTest();
    private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";

    /** One person the guide sends nine times; how the product names the role, and how the short name goes. */
    private record Visitor(SignedLaunch launch, String shortRole) {
        boolean isRecognised(LtiRoles roles) {
            return shortRole.equals("Instructor") ? roles.isInstructor() : roles.isLearner();
        }

        @Override
        public String toString() {
            return shortRole;
        }
    }

    static Stream<Visitor> visitors() {
        return Stream.of(
                new Visitor(SignedLaunch.canvasTeacher(), "Instructor"),
                new Visitor(SignedLaunch.canvasStudent(), "Learner"));
    }

    @AfterAll
    static void close() {
        TOOL.close();
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void acceptsAPlainLaunch(Visitor visitor) {
        SignedLaunch launch = visitor.launch();

        Launch accepted = TOOL.accepts(launch);

        assertThat(visitor.isRecognised(accepted.roles())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void acceptsSeveralRoles(Visitor visitor) {
        SignedLaunch launch = visitor.launch()
                .with(
                        ClaimNames.ROLES,
                        List.of(
                                MEMBERSHIP + visitor.shortRole(),
                                "http://purl.imsglobal.org/vocab/lis/v2/institution/person#" + visitor.shortRole()));

        Launch accepted = TOOL.accepts(launch);

        assertThat(visitor.isRecognised(accepted.roles())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void acceptsAShortRole(Visitor visitor) {
        SignedLaunch launch = visitor.launch().with(ClaimNames.ROLES, List.of(visitor.shortRole()));

        Launch accepted = TOOL.accepts(launch);

        assertThat(visitor.isRecognised(accepted.roles())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void acceptsAnUnknownRoleAsNone(Visitor visitor) {
        SignedLaunch launch = visitor.launch()
                .with(ClaimNames.ROLES, List.of("http://purl.imsglobal.org/vocab/lis/v2/unknown/unknown#Helper"));

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.roles().all()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void acceptsAnEmptyListOfRoles(Visitor visitor) {
        SignedLaunch launch = visitor.launch().with(ClaimNames.ROLES, List.of());

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.roles().all()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void acceptsAPersonWithOnlyAnEmailAddress(Visitor visitor) {
        SignedLaunch launch = nameless(visitor);

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.name().full()).isEmpty();
        assertThat(accepted.name().email()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void acceptsAPersonWithOnlyNames(Visitor visitor) {
        SignedLaunch launch = visitor.launch().without("email");

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.name().full()).isPresent();
        assertThat(accepted.name().email()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void acceptsAPersonWhoOnlyHasAnId(Visitor visitor) {
        SignedLaunch launch = nameless(visitor).without("email");

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.name()).isEqualTo(nobody());
        assertThat(accepted.subject()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void acceptsAnEmailAddressWithoutContext(Visitor visitor) {
        SignedLaunch launch = nameless(visitor).without(ClaimNames.CONTEXT);

        Launch accepted = TOOL.accepts(launch);

        assertThat(accepted.context()).isEmpty();
    }

    private static SignedLaunch nameless(Visitor visitor) {
        return visitor.launch().without("name").without("given_name").without("family_name");
    }

    private static PersonName nobody() {
        return PersonName.from(new Claims(Map.of()));
    }
}
