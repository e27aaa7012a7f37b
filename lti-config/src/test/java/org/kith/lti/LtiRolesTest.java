package org.kith.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LTI Core 1.3, A.2. */
class LtiRolesTest {
    private static final String LIS = "http://purl.imsglobal.org/vocab/lis/v2/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                LIS + "membership#Instructor",
                LIS + "membership/Instructor#TeachingAssistant",
                LIS + "membership/Instructor#Learner",
                "Instructor",
                "urn:lti:role:ims/lis/Instructor",
                "urn:lti:role:ims/lis/Instructor/GuestInstructor"
            })
    void knowsAnInstructorByThePath(String name) {
        LtiRoles roles = LtiRoles.of(List.of(name));

        assertThat(roles.isInstructor()).isTrue();
        assertThat(roles.isLearner()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LIS + "membership#Learner",
                LIS + "membership/Learner#Instructor",
                LIS + "membership/Learner#NonCreditLearner",
                "Learner",
                "urn:lti:role:ims/lis/Learner"
            })
    void knowsALearnerByThePath(String name) {
        LtiRoles roles = LtiRoles.of(List.of(name));

        assertThat(roles.isLearner()).isTrue();
        assertThat(roles.isInstructor()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {LIS + "membership#Mentor", LIS + "membership/Mentor#Advisor", "Mentor"})
    void knowsAMentor(String name) {
        LtiRoles roles = LtiRoles.of(List.of(name));

        assertThat(roles.isMentor()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LIS + "institution/person#Instructor",
                LIS + "institution/person#Mentor",
                LIS + "institution/person#Learner",
                LIS + "institution/person#Student",
                LIS + "system/person#User",
                "urn:lti:instrole:ims/lis/Instructor"
            })
    void givesARoleElsewhereNoRightsHere(String name) {
        LtiRoles roles = LtiRoles.of(List.of(name));

        assertThat(roles.isInstructor() || roles.isMentor() || roles.isLearner() || roles.isAdministrator())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LIS + "institution/person#Administrator",
                LIS + "person#Administrator",
                LIS + "system/person#Administrator",
                LIS + "system/person#SysAdmin",
                LIS + "system/person#AccountAdmin",
                LIS + "membership#Administrator",
                "Administrator",
                "urn:lti:instrole:ims/lis/Administrator",
                "urn:lti:sysrole:ims/lis/SysAdmin"
            })
    void knowsAnAdministratorOfAnyScope(String name) {
        LtiRoles roles = LtiRoles.of(List.of(name));

        assertThat(roles.isAdministrator()).isTrue();
        assertThat(roles.isInstructor()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "instructor",
                "Teacher",
                "membership#Instructor",
                LIS + "membership#Teacher",
                LIS + "membership/Instructor",
                LIS + "membership#Instructor#x",
                LIS + "membership/x/Instructor#y",
                LIS + "unknown/unknown#Instructor",
                LIS + "unknown/unknown#Helper",
                "https://evil.example/vocab/lis/v2/membership#Instructor",
                "http://purl.imsglobal.org.evil.example/vocab/lis/v2/membership#Instructor",
                "http://purlXimsglobal.org/vocab/lis/v2/membership#Instructor",
                LIS + "membership#Instructor ",
                "Instructor\n",
                "urn:lti:role:other/Instructor"
            })
    void ignoresRolesItDoesNotKnow(String name) {
        LtiRoles roles = LtiRoles.of(List.of(name));

        assertThat(roles.all()).isEmpty();
    }

    @Test
    void ignoresARoleOfAbsurdLength() {
        LtiRoles roles = LtiRoles.of(List.of("a".repeat(50_000)));

        assertThat(roles.all()).isEmpty();
    }

    @Test
    void knowsStudentViewAsALearnerWhoIsNobody() {
        LtiRoles roles = LtiRoles.of(
                List.of(LIS + "membership#Learner", "http://purl.imsglobal.org/vocab/lti/system/person#TestUser"));

        assertThat(roles.isLearner()).isTrue();
        assertThat(roles.isTestUser()).isTrue();
    }

    @Test
    void countsARoleSpeltInTwoWaysOnce() {
        LtiRoles roles = LtiRoles.of(List.of("Instructor", LIS + "membership#Instructor"));

        assertThat(roles.all()).hasSize(1);
    }
}
