package org.kith.webapp.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kith.webapp.running.RunningKith;

/** Which cookies of Kith a browser keeps while Kith is shown in a page of the LMS. The LMS keeps its own. */
enum Cookies {
    /** As somebody sets it who trusts both sites. */
    ALL("1"),
    /** What Chromium does when it is told nothing: cookies apart for each site around the frame. */
    PARTITIONED(""),
    /** As Safari does, or somebody who allows nothing. */
    NONE("2");

    private final String setting;

    Cookies(String setting) {
        this.setting = setting;
    }

    BrowserContext context(Browser browser, int width, int height) {
        if (setting.isEmpty()) {
            return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height));
        }
        return browser.browserType()
                .launchPersistentContext(
                        profile(),
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(Chromium.found().orElseThrow())
                                .setArgs(Chromium.QUIET)
                                .setViewportSize(width, height));
    }

    /** With an exception of the kind a person enters on the page of settings, for Kith inside the LMS. */
    private Path profile() {
        try {
            Path profile = Files.createTempDirectory(Path.of("target"), "profile");
            String sites =
                    RunningKith.url() + ",http://127.0.0.1:" + RunningKith.url().getPort();
            Files.createDirectories(profile.resolve("Default"));
            Files.writeString(profile.resolve("Default").resolve("Preferences"), """
                    {"profile": {"content_settings": {"exceptions": {"cookies": {"%s": {"setting": %s}}}}}}
                    """.formatted(sites, setting));
            return profile;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
