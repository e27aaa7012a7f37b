package org.kith.file;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column can hold. An enum of them is what one kind of file can say. */
public interface ColumnName {

    /** How it may be called in the first line, in small letters without accents; the first one is ours. */
    List<String> names();

    /** The column that a first line calls so; accents, capitals and what stands between words do not matter. */
    static <C extends Enum<C> & ColumnName> Optional<C> named(Class<C> columns, String heading) {
        String plain = Normalizer.normalize(heading.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .replaceAll("[\\s_-]+", " ");
        return Arrays.stream(columns.getEnumConstants())
                .filter(column -> column.names().contains(plain))
                .findFirst();
    }
}
