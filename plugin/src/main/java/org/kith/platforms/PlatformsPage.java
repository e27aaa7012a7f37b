package org.kith.platforms;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.kith.Shared;
import org.kith.keys.OwnKeys;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.settings.Installation;
import org.kith.visitor.SchoolTime;
import org.kith.visitor.Visit;
import org.kith.visitor.Visitor;

/** What an LMS administrator sees: the own platform, and how it is doing. What the operator sees: all of them. */
@Shared
public class PlatformsPage {

    static final String PATH = "/panel/platforms";

    @Inject
    Platforms platforms;

    @Inject
    LaunchRefusals refusals;

    @Inject
    LmsKeys keys;

    @Inject
    LmsClocks clocks;

    @Inject
    OwnKeys own;

    @Inject
    Visitor visitor;

    @Inject
    Reader reader;

    @Inject
    OwnAddress address;

    @Inject
    Installation kith;

    @Inject
    SchoolTime time;

    @Inject
    Clock clock;

    /** From what we know already; it asks no other server. */
    public Page page() {
        Visit visit = visitor.visit();
        return visit.isOperator() ? list() : page(visit.platform());
    }

    /** @throws org.kith.page.NotFound for a platform of others */
    Page page(UUID id) {
        RegisteredPlatform platform = platforms.seenBy(visitor, id);
        PlatformView view = new PlatformView(platform, health(platform).findings(), about());
        return Page.of("platforms/platform", view, platform.name()).at(PATH + "/" + id);
    }

    /** After asking the LMS for its keys, which may take some seconds. */
    Page checked(UUID id) {
        RegisteredPlatform platform = platforms.seenBy(visitor, id);
        keys.fetched().check(platform.platform(), clock.instant());
        clocks.look(platform);
        return page(id);
    }

    /** What happens to whom when this platform is removed, before anything happens. */
    Page removal(UUID id) {
        RegisteredPlatform platform = platforms.seenBy(visitor, id);
        return Page.of("platforms/removal", platform, reader.words().text("platforms.remove"))
                .at(PATH + "/" + id + "/removal");
    }

    Page removed(RegisteredPlatform platform) {
        return visitor.visit().isOperator()
                ? list()
                : Page.of("platforms/removed", platform, reader.words().text("platforms.removed.title"));
    }

    private Page list() {
        PlatformListView view = new PlatformListView(platforms.all(), about(), own.toolKey(), own.signsFrom());
        return Page.of("platforms/list", view, reader.words().text("platforms.title"))
                .at(PATH);
    }

    private AboutKith about() {
        return new AboutKith(kith, address.base(), visitor.visit().isOperator());
    }

    private Health health(RegisteredPlatform platform) {
        return new Health(
                new Observations(
                        platform,
                        keys.fetched().status(platform.platform()),
                        clocks.ahead(platform.id()),
                        platforms.rosterHealth(platform.id()),
                        refusals.lately(platform.id())),
                reader.words(),
                time.zone(),
                clock.instant());
    }
}
