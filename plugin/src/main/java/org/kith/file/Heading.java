package org.kith.file;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first line: which value of a line means what. */
record Heading<C extends Enum<C> & ColumnName>(Class<C> columns, List<String> names, Map<C, Integer> places) {

    /** @throws ColumnTwice if one is named twice */
    static <C extends Enum<C> & ColumnName> Heading<C> of(Layout<C> layout, List<String> names) {
        Map<C, Integer> places = new EnumMap<>(layout.columns());
        for (int at = 0; at < names.size(); at++) {
            Optional<C> column = ColumnName.named(layout.columns(), names.get(at));
            if (column.isPresent() && places.put(column.get(), at) != null) {
                throw new ColumnTwice(names.get(at));
            }
        }
        if (!places.keySet().containsAll(layout.needed())) {
            throw layout.missing().get();
        }
        return new Heading<>(layout.columns(), names, places);
    }

    String value(List<String> values, C column) {
        return Optional.ofNullable(places.get(column)).map(values::get).orElse("");
    }

    List<String> unknown() {
        return names.stream()
                .filter(name ->
                        !name.isBlank() && ColumnName.named(columns, name).isEmpty())
                .toList();
    }
}
