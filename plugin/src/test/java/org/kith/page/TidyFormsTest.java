package org.kith.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TidyFormsTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a\u0000b,ab",
                "\u0000,''",
                "\u0001a\u001F\u007F\u009F,a",
                "a\u000Bb\fc\u0085d,a b c d",
                " a\tb ,' a\tb '"
            })
    void dropsWhatMeansNothingInAText(String typed, String read) throws IOException {
        assertThat(read(form(typed)).getFirst("words")).isEqualTo(read);
        assertThat(read(new Form(form(typed))).asMap().getFirst("words")).isEqualTo(read);
    }

    @Test
    void keepsLinesAndEverySign() throws IOException {
        String typed = "Querida señora:\r\nSí, el 3 — ¡gracias! 😀\n\rمرحبا\u200F";

        assertThat(read(form(typed)).getFirst("words")).isEqualTo(typed);
    }

    @Test
    void readsEveryValueOfAField() throws IOException {
        assertThat(read(form("a\u0000", "b", "\u0000c"))).containsEntry("words", List.of("a", "b", "c"));
    }

    @Test
    void readsAFieldWithoutAnEqualsSignAsEmpty() throws IOException {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        form.put("words", new ArrayList<>(Arrays.asList((String) null)));

        assertThat(read(form)).containsEntry("words", List.of(""));
    }

    @Test
    void leavesWhatIsNoFormAlone() throws IOException {
        assertThat(read("a\u0000b")).isEqualTo("a\u0000b");
    }

    private static MultivaluedMap<String, String> form(String... words) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        form.addAll("words", words);
        return form;
    }

    /** As the server reads a body. */
    @SuppressWarnings("unchecked")
    private static <T> T read(T body) throws IOException {
        ReaderInterceptorContext reading = (ReaderInterceptorContext) Proxy.newProxyInstance(
                TidyFormsTest.class.getClassLoader(),
                new Class<?>[] {ReaderInterceptorContext.class},
                (proxy, method, arguments) -> body);
        return (T) new TidyForms().aroundReadFrom(reading);
    }
}
