package org.kith.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A target is ours only if nobody on the way could think otherwise (LTI Core 1.3, 5.3.4). */
class TargetLinkTest {
    private static final URI TOOL = URI.create("https://families.example/kith");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://families.example/kith",
                "https://families.example/kith/",
                "https://families.example/kith/lti/launch",
                "https://families.example:443/kith/lti/launch",
                "https://FAMILIES.example/kith/lti/launch",
                "https://families.example/kith/lti/launch?item=leaf&back=//x"
            })
    void isInsideTheTool(String target) {
        boolean inside = TargetLink.isInside(TOOL, target);

        assertThat(inside).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/kith/lti/launch",
                "//families.example/kith/lti/launch",
                "//evil.example/kith",
                "javascript:alert(1)",
                "javascript://families.example/kith/%0aalert(1)",
                "data:text/html,hello",
                "file:///kith/lti",
                "http://families.example/kith/lti/launch",
                "https://families.example:8443/kith/lti/launch",
                "https://evil.example/kith/lti/launch",
                "https://families.example.evil.example/kith",
                "https://evil.example\\\\@families.example/kith",
                "https://families.example@evil.example/kith",
                "https://somebody:secret@families.example/kith",
                "https://families.example/kithering",
                "https://families.example/other",
                "https://families.example/kith/../other",
                "https://families.example/kith/./x",
                "https://families.example/kith/..;/other",
                "https://families.example/kith/%2e%2e/other",
                "https://families.example/kith/%2E./other",
                "https://families.example/kith%2flti",
                "https://families.example/kith/x%5c..%5cother",
                "https://families.example/kith/%252e%252e/other",
                "https://families.example/kith//evil.example",
                "https://families.example//kith",
                "https://families.example/kith#part",
                "https://families.example/kith/lti launch",
                "https:///kith"
            })
    void isOutsideTheTool(String target) {
        boolean inside = TargetLink.isInside(TOOL, target);

        assertThat(inside).isFalse();
    }
}
