package org.kith.platforms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.settings.Installation;
import org.kith.settings.Settings;
import org.kith.visitor.Visitor;

/** What an LMS administrator sees: the own platform, and how it is doing. */
@Dependent
public class PlatformsPage {

    @Inject
    Platforms platforms;

    @Inject
    LmsKeys keys;

    @Inject
    Visitor visitor;

    @Inject
    Reader reader;

    @Inject
    OwnAddress own;

    @Inject
    Installation kith;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** From what we know already; it asks no other server. */
    public Page page() {
        RegisteredPlatform platform = platforms.get(visitor.visit().platform());
        Health health =
                new Health(platform, keys.fetched().status(platform.platform()), reader.words(), settings.zone());
        PlatformView view = new PlatformView(platform, health.findings(), kith, own.base());
        return Page.of("platforms/platforms", view, reader.words().text("platforms.title"))
                .at("/panel/platforms");
    }

    /** After asking the LMS for its keys, which may take some seconds. */
    Page checked() {
        keys.fetched().check(platforms.get(visitor.visit().platform()).platform(), clock.instant());
        return page();
    }
}
