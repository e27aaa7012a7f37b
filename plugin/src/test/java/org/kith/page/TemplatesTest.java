package org.kith.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.testing.Sources;

class TemplatesTest {

    private static final String ICONS = "/META-INF/resources/webjars/bootstrap-icons/1.13.1/icons/";
    private static final Pattern ICON_CALL = Pattern.compile("\\bicon\\(([^()]*(?:\\(\\)[^()]*)*)\\)");
    private static final Pattern ICON_METHOD =
            Pattern.compile("(?m)^( {4}| {8})public String icon\\(\\) \\{.*?^\\1\\}", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\"([a-z0-9-]+)\"");

    static Stream<Template> templates() {
        return Template.all();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyIconExists(Template template) {
        Stream<String> names = template.source()
                .find(ICON_CALL)
                .map(call -> call.group(1))
                .flatMap(TemplatesTest::names)
                .filter(name -> !name.matches("tick|icon-.*"));

        assertThat(names).allMatch(TemplatesTest::isIcon);
    }

    @Test
    void everyIconThatAClassNamesExists() {
        Stream<String> names = Sources.java().stream()
                .flatMap(source -> source.find(ICON_METHOD))
                .map(MatchResult::group)
                .flatMap(TemplatesTest::names);

        assertThat(names).allMatch(TemplatesTest::isIcon);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void allTextComesFromMessages(Template template) {
        Stream<String> own = template.ownText();

        assertThat(own).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyFieldHasALabel(Template template) {
        Stream<Element> fields = template.select("input:not([type=hidden]), select, textarea");

        assertThat(fields.filter(field -> !template.labels(field))).isEmpty();
    }

    /** The content security policy forbids it, so that a browser would leave it out. */
    @ParameterizedTest
    @MethodSource("templates")
    void styleAndBehaviourStandInFilesOfTheirOwn(Template template) {
        Stream<String> inline = template.select("*")
                .flatMap(element -> element.attributes().asList().stream())
                .map(Attribute::getKey)
                .filter(name -> name.equals("style") || name.matches("on.*|hx-on.*"));

        assertThat(inline).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noScriptIsWrittenIntoAPage(Template template) {
        Stream<Element> written = template.select("script:not([src]), style");

        assertThat(written).isEmpty();
    }

    /**
     * Without it the answer is "please open Families again". Only what is behind /lti, /f and /l needs no visit; a file is sent by script, with
     * the visit in a header; and the LMS must not learn the visit.
     */
    @ParameterizedTest
    @MethodSource("templates")
    void everyFormThatChangesSomethingCarriesTheVisit(Template template) {
        Stream<Element> forms = template.select(
                "form[method=post]:not([action^=/lti/]):not([action=/f]):not([action^=/l/]):not([enctype]):not([data-to-lms])");

        assertThat(forms.filter(form -> form.select("input[name=visit]").isEmpty()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyPictureSaysWhatItShows(Template template) {
        Stream<Element> silent = template.select("img:not([alt])");

        assertThat(silent).isEmpty();
    }

    private static Stream<String> names(String text) {
        return NAME.matcher(text).results().map(name -> name.group(1));
    }

    private static boolean isIcon(String name) {
        return TemplatesTest.class.getResource(ICONS + name + ".svg") != null;
    }
}
