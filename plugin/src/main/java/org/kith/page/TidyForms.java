package org.kith.page;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Every form passes here before a resource reads a field of it: control characters mean nothing in what somebody types, and no database
 * takes a NUL. Lines stay lines.
 */
@Provider
public class TidyForms implements ReaderInterceptor {

    private static final Pattern GAP = Pattern.compile("[\\u000B\\f\\u0085]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");

    /** What is read as a map is a form: nothing else that is sent to us is one. */
    @Override
    @SuppressWarnings("unchecked")
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        Object read = reading.proceed();
        if (read instanceof Form form) {
            tidy(form.asMap());
        } else if (read instanceof MultivaluedMap<?, ?> fields) {
            tidy((MultivaluedMap<String, String>) fields);
        }
        return read;
    }

    private static void tidy(MultivaluedMap<String, String> form) {
        form.values().forEach(values -> values.replaceAll(TidyForms::text));
    }

    /** The server reads a field without an equals sign as null; there is nothing in it. */
    private static String text(@Nullable String typed) {
        String spaced = GAP.matcher(Optional.ofNullable(typed).orElse("")).replaceAll(" ");
        return INVISIBLE.matcher(spaced).replaceAll("");
    }
}
