package org.kith.households;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Many ids, as many at a time as a query can well name. */
public final class Portions {

    private static final int AT_ONCE = 500;

    private Portions() {}

    /** Each once; no portion of nothing. */
    public static <T> Stream<List<T>> of(Collection<T> ids) {
        List<T> all = new ArrayList<>(ids.stream().distinct().toList());
        return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
                .mapToObj(from -> all.subList(from, Math.min(from + AT_ONCE, all.size())));
    }
}
