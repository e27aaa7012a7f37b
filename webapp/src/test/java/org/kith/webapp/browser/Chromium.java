package org.kith.webapp.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The one browser of the test run. */
final class Chromium implements AutoCloseable {

    /**
     * A launch takes the LMS's frame from its site to Kith's, back and to Kith's again within a moment. Where each site has a process of its
     * own, the driver now and then keeps the frame that was: the page stands on the screen, and the test waits for it.
     */
    private static final String ONE_PROCESS_FOR_ALL_SITES = "--disable-site-isolation-trials";

    static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            ONE_PROCESS_FOR_ALL_SITES);

    /** A bound, not a pause: an assertion goes on as soon as it holds. */
    private static final double SLOWEST_ANSWER_MS = 15_000;

    private final Playwright playwright = Playwright.create();
    private final Browser browser;

    Chromium(Path program) {
        PlaywrightAssertions.setDefaultAssertionTimeout(SLOWEST_ANSWER_MS);
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(QUIET));
    }

    /** The program that the variable CHROMIUM names, else the {@code chromium} on the PATH. */
    static Optional<Path> found() {
        Stream<String> named = Optional.ofNullable(System.getenv("CHROMIUM")).stream();
        Stream<String> onPath = Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(directory -> directory + "/chromium");
        return Stream.concat(named, onPath)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
