package org.kith.standin.registering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.standin.http.JsonObject;
import org.kith.standin.platform.Link;
import org.kith.standin.school.Person;
import org.kith.standin.school.School;
import org.kith.standin.testing.TriedLms;
import org.kith.standin.testing.TriedTool;
import org.kith.standin.tools.Installation;

class WhatIsSharedTest {
    private static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String ROSTER = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";

    private final TriedTool tool = new TriedTool();

    @AfterEach
    void close() {
        tool.close();
    }

    /** Rosa opens a tool that has introduced itself like this. */
    private static Map<String, Object> launch(TriedLms lms, Map<String, Object> introduction) {
        String client = TriedLms.json(lms.introduce(lms.registrationToken(), introduction))
                .text("client_id");
        if (lms.behaviour().installations().of(client).isEmpty()) {
            lms.behaviour().installations().deploy(client, School.LINCOLN, true);
        }
        Installation installation = lms.behaviour().installations().of(client).get(0);
        return lms.launch(Person.ROSA, Link.to(installation));
    }

    @Test
    void namesTheRegistrationAndItsDeploymentInEveryLaunch() {
        TriedLms lms = TriedLms.likeMoodle();

        Map<String, Object> claims = launch(lms, tool.introduction());

        assertThat(claims)
                .containsEntry(CLAIM + "deployment_id", "2")
                .containsEntry(CLAIM + "target_link_uri", tool.at("/launch").toString());
        assertThat(claims.get("aud"))
                .isNotEqualTo(lms.behaviour().registration().clientId());
    }

    @Test
    void keepsNamesAndChildrenFromAToolThatCanvasLeavesAnonymous() {
        Map<String, Object> claims = launch(
                TriedLms.likeCanvas(),
                tool.introductionWithTool("https://canvas.instructure.com/lti/privacy_level", "anonymous"));

        assertThat(claims)
                .doesNotContainKeys("name", "given_name", "family_name", "email", "picture")
                .doesNotContainKeys(CLAIM + "lis", CLAIM + "role_scope_mentor");
        assertThat(new JsonObject(claims).object(CLAIM + "custom").text("children"))
                .contains(",");
    }

    @Test
    void keepsNamesFromAToolThatDidNotAskMoodleForThem() {
        Map<String, Object> introduction = tool.introductionWithTool("claims", List.of("sub"));

        Map<String, Object> claims = launch(TriedLms.likeMoodle(), introduction);

        assertThat(claims).doesNotContainKeys("name", "given_name", "family_name", "email");
        assertThat(new JsonObject(claims).object(CLAIM + "ext").members().keySet())
                .doesNotContain("user_username");
    }

    @Test
    void fillsInMoodlesVariablesWithNullWhereItHasNoValue() {
        Map<String, Object> introduction = tool.introductionWithTool("claims", List.of("sub"));
        introduction = withCustom(
                introduction,
                Map.of("full", "$Person.name.full", "user", "$User.username", "mentor", "$User.scope.mentor"));

        Map<String, Object> claims = launch(TriedLms.likeMoodle(), introduction);

        JsonObject custom = new JsonObject(claims).object(CLAIM + "custom");
        assertThat(custom.members().containsKey("full")).isTrue();
        assertThat(custom.isBlank("full")).isTrue();
        assertThat(custom.text("user")).isEqualTo("rrivera");
        assertThat(custom.text("mentor")).isEqualTo("$User.scope.mentor");
    }

    private static Map<String, Object> withCustom(Map<String, Object> introduction, Map<String, String> custom) {
        String name = "https://purl.imsglobal.org/spec/lti-tool-configuration";
        Map<String, Object> configuration =
                new HashMap<>(new JsonObject(introduction).object(name).members());
        configuration.put("custom_parameters", custom);
        introduction.put(name, configuration);
        return introduction;
    }

    @Test
    void offersTheRosterOnlyWhereItWasGranted() {
        Map<String, Object> introduction = tool.introduction();
        Map<String, Object> granted = launch(TriedLms.likeCanvas(), introduction);
        introduction.put("scope", "");

        Map<String, Object> withheld = launch(TriedLms.likeCanvas(), introduction);

        assertThat(granted).containsKey(ROSTER);
        assertThat(withheld).doesNotContainKey(ROSTER);
    }
}
