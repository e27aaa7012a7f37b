package org.kith.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestRulesTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @ParameterizedTest
    @CsvSource({
        "GET, /",
        "HEAD, /",
        "GET, /assets/kith.css",
        "GET, /panel/week",
        "POST, /panel/language",
        "POST, /lti/launch"
    })
    void letsThroughWhatPagesSend(String method, String path) {
        assertThat(RequestRules.problem(asked(method, path))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PUT", "DELETE", "OPTIONS", "PATCH", "FOO", "get"})
    void refusesOtherMethods(String method) {
        assertThat(RequestRules.problem(asked(method, "/panel/week"))).hasValue(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/assets/kith.css", "/webjars/x.js", "/c/token.ics", "/error", "/nothing-here"})
    void refusesToPostToWhatIsOnlyRead(String path) {
        assertThat(RequestRules.problem(asked("POST", path))).hasValue(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%2", "a=%zz", "%G0", "a=%00", "ok=1&b=%1x"})
    void refusesABrokenQuery(String query) {
        assertThat(RequestRules.problem(new RequestRules.Asked("GET", "/panel/week", query, "", -1)))
                .hasValue(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1", "a=%20b", "a=%C3%A9", "a=b+c&d"})
    void takesAProperQuery(String query) {
        assertThat(RequestRules.problem(new RequestRules.Asked("GET", "/panel/week", query, "", -1)))
                .isEmpty();
    }

    @Test
    void refusesAPostThatIsNoForm() {
        assertThat(RequestRules.problem(new RequestRules.Asked("POST", "/lti/launch", "", "", 0)))
                .hasValue(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=x", "Multipart/Mixed"})
    void refusesAFormInPartsWhereNoFileIsSent(String type) {
        assertThat(RequestRules.problem(new RequestRules.Asked("POST", "/panel/language", "", type, 10)))
                .hasValue(415);
        assertThat(RequestRules.problem(new RequestRules.Asked("POST", "/panel/objectives/import", "", type, 10)))
                .isEmpty();
    }

    @Test
    void takesABodyOfTheLargestSize() {
        assertThat(RequestRules.problem(posted(RequestRules.LARGEST))).isEmpty();
    }

    @Test
    void refusesALargerBody() {
        assertThat(RequestRules.problem(posted(RequestRules.LARGEST + 1))).hasValue(413);
    }

    @Test
    void leavesItToThePageOfAnImportToRefuseAFile() {
        assertThat(RequestRules.problem(posted("/panel/objectives/import", RequestRules.LARGEST + 1)))
                .isEmpty();
    }

    private static RequestRules.Asked asked(String method, String path) {
        return new RequestRules.Asked(method, path, "", FORM, 10);
    }

    private static RequestRules.Asked posted(long length) {
        return posted("/panel/language", length);
    }

    private static RequestRules.Asked posted(String path, long length) {
        return new RequestRules.Asked("POST", path, "", FORM, length);
    }
}
