package org.kith.imports.file;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first line: which value of a line means what. */
record Heading(List<String> names, Map<Column, Integer> places) {

    /** @throws ColumnsMissing if code or statement is not among them
     *  @throws ColumnTwice if one is named twice */
    static Heading of(List<String> names) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int at = 0; at < names.size(); at++) {
            Optional<Column> column = Column.named(names.get(at));
            if (column.isPresent() && places.put(column.get(), at) != null) {
                throw new ColumnTwice(names.get(at));
            }
        }
        if (!places.containsKey(Column.CODE) || !places.containsKey(Column.STATEMENT)) {
            throw new ColumnsMissing();
        }
        return new Heading(names, places);
    }

    /** How many of these names are columns of ours: tells which character separates them. */
    static long known(List<String> names) {
        return names.stream().filter(name -> Column.named(name).isPresent()).count();
    }

    String value(List<String> values, Column column) {
        return Optional.ofNullable(places.get(column)).map(values::get).orElse("");
    }

    List<String> unknown() {
        return names.stream()
                .filter(name -> !name.isBlank() && Column.named(name).isEmpty())
                .toList();
    }
}
