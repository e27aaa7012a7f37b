package org.kith.imports.file;

import java.util.List;
import org.kith.file.ColumnName;

/** What a list of objectives can say about each. */
public enum Column implements ColumnName {
    CODE("code", "codigo"),
    STATEMENT("statement", "enunciado", "objetivo"),
    SUBJECT("subject", "materia"),
    GRADE("grade", "grado"),
    WEEK("week", "semana");

    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    @Override
    public List<String> names() {
        return names;
    }

    /** Also the field of the form with the same meaning, and the end of message keys. */
    public String key() {
        return names.get(0);
    }
}
