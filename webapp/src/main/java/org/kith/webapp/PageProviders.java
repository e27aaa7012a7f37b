package org.kith.webapp;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.page.EveryErrorAsPage;
import org.kith.page.PageStatus;
import org.kith.page.PageWriter;
import org.kith.page.TidyForms;
import org.kith.visitor.VisitFilter;

/** What turns requests into visits, forms into texts and answers into pages: the same behind every address. */
final class PageProviders {

    private PageProviders() {}

    /** These classes, and what every application needs besides. */
    static Set<Class<?>> with(Class<?>... own) {
        Stream<Class<?>> shared = Stream.of(
                VisitFilter.class, TidyForms.class, PageStatus.class, PageWriter.class, EveryErrorAsPage.class);
        return Stream.concat(Stream.of(own), shared).collect(Collectors.toUnmodifiableSet());
    }
}
