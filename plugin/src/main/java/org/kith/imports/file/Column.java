package org.kith.imports.file;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column can hold, and how it may be called in the first line, without accents. */
public enum Column {
    CODE("code", "codigo"),
    STATEMENT("statement", "enunciado", "objetivo"),
    SUBJECT("subject", "materia"),
    GRADE("grade", "grado"),
    WEEK("week", "semana");

    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    /** Also the field of the form with the same meaning, and the end of message keys. */
    public String key() {
        return names.get(0);
    }

    static Optional<Column> named(String heading) {
        String plain = Normalizer.normalize(heading.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "");
        return Arrays.stream(values())
                .filter(column -> column.names.contains(plain))
                .findFirst();
    }
}
