package org.kith.lti.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Web Linking (RFC 8288, 3), as platforms write it. */
class LinkHeaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<https://a.example/2>; rel=\"next\"",
                "<https://a.example/2>;rel=next",
                "  <https://a.example/2> ; title=\"x, <y>; rel=z\" ; REL = \"NEXT\"",
                "<https://a.example/2>; rel=\"last next\"",
                "<https://a.example/1>; rel=\"prev\", <https://a.example/2>; rel=\"next\"",
                "<https://a.example/1>; rel=prev,<https://a.example/2>; rel=next, <https://a.example/9>; rel=last",
                "<https://a.example/1>; title=\"a \\\" quote\"; rel=first, <https://a.example/2>; rel=next",
                "<https://a.example/2>; rel=next; rel=prev"
            })
    void findsTheNextPage(String header) {
        Optional<String> next = LinkHeader.find(List.of(header), "next");

        assertThat(next).contains("https://a.example/2");
    }

    @Test
    void looksInEveryHeader() {
        List<String> headers = List.of("<https://a.example/1>; rel=prev", "<https://a.example/2>; rel=next");

        Optional<String> next = LinkHeader.find(headers, "next");

        assertThat(next).contains("https://a.example/2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://a.example/2; rel=next",
                "<https://a.example/2>",
                "<https://a.example/2>; rel=nextish",
                "<https://a.example/2>; rev=next",
                "<https://a.example/2>; title=\"rel=next\"",
                "<https://a.example/2>; rel=prev; rel=next",
                "<https://a.example/2>; rel=\"differences\""
            })
    void seesThatThereIsNone(String header) {
        Optional<String> next = LinkHeader.find(List.of(header), "next");

        assertThat(next).isEmpty();
    }
}
