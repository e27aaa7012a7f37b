package org.kith.webapp.running;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a browser sends somewhere: fields in order, some perhaps twice. Each change makes another form. */
record Form(String action, List<Field> fields) {

    record Field(String name, String value) {}

    static Form to(String action) {
        return new Form(action, List.of());
    }

    /** In place of what this field said. */
    Form with(String name, String value) {
        return without(name).and(name, value);
    }

    Form with(Map<String, String> values) {
        Form form = this;
        for (Map.Entry<String, String> value : values.entrySet()) {
            form = form.with(value.getKey(), value.getValue());
        }
        return form;
    }

    /** Beside what this field says already. */
    Form and(String name, String value) {
        List<Field> more = new ArrayList<>(fields);
        more.add(new Field(name, value));
        return new Form(action, List.copyOf(more));
    }

    Form without(String name) {
        return new Form(
                action,
                fields.stream().filter(field -> !field.name().equals(name)).toList());
    }

    Form toAction(String other) {
        return new Form(other, fields);
    }

    String value(String name) {
        return fields.stream()
                .filter(field -> Objects.equals(field.name(), name))
                .map(Field::value)
                .findFirst()
                .orElse("");
    }

    String encoded() {
        return fields.stream()
                .map(field -> encoded(field.name()) + "=" + encoded(field.value()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
