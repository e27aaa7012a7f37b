package org.kith.platforms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.Visitor;

/** What an LMS administrator sees: the own platform, and how it is doing. */
@Dependent
public class PlatformsPage {

    private final Platforms platforms;
    private final Visitor visitor;
    private final Reader reader;

    @Inject
    PlatformsPage(Platforms platforms, Visitor visitor, Reader reader) {
        this.platforms = platforms;
        this.visitor = visitor;
        this.reader = reader;
    }

    public Page page() {
        List<RegisteredPlatform> own = List.of(platforms.get(visitor.visit().platform()));
        return Page.of("platforms/platforms", own, reader.words().text("platforms.title"))
                .at("/panel/platforms");
    }
}
