package org.kith.file;

import java.util.Set;
import java.util.function.Supplier;

/**
 * How one kind of file looks.
 *
 * @param most lines below the first one, without empty ones
 * @param missing what to say when one of the needed columns is not named
 */
public record Layout<C extends Enum<C> & ColumnName>(
        Class<C> columns, Set<C> needed, int most, Supplier<FileRefused> missing) {}
