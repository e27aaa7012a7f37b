package org.kith.linking;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which families a teacher wants to see, as asked for in the address. Empty means any. */
public class FamilyFilter {

    public static final List<String> TIMES = List.of("month", "earlier", "never");

    private static final Duration MONTH = Duration.ofDays(30);

    @QueryParam("name")
    @DefaultValue("")
    String name = "";

    /** BCP 47 tag. */
    @QueryParam("language")
    @DefaultValue("")
    String language = "";

    /** Name of a {@link org.kith.households.Ground}. */
    @QueryParam("linked")
    @DefaultValue("")
    String linked = "";

    /** One of {@link #TIMES}. */
    @QueryParam("reached")
    @DefaultValue("")
    String reached = "";

    @QueryParam("show")
    @DefaultValue("25")
    String show = "25";

    boolean wants(Family family, Instant now) {
        return isCalled(family)
                && (language.isEmpty()
                        || any(family).anyMatch(one -> one.facts().reads().equals(language)))
                && (linked.isEmpty()
                        || any(family)
                                .anyMatch(one -> one.link().ground().name().equals(linked)))
                && (reached.isEmpty() || time(family, now).equals(reached));
    }

    public String name() {
        return name.strip();
    }

    public String language() {
        return language;
    }

    public String linked() {
        return linked;
    }

    public String reached() {
        return reached;
    }

    /** At most so many of each group; nonsense is as good as nothing. */
    public int shown() {
        return show.matches("[1-9]\\d{0,4}") ? Integer.parseInt(show) : FamiliesView.FIRST;
    }

    public boolean isNothing() {
        return name().isEmpty() && language.isEmpty() && linked.isEmpty() && reached.isEmpty();
    }

    /** The same question, for more. */
    public String more(int count) {
        return Stream.of("name=" + coded(name), "language=" + coded(language), "linked=" + coded(linked))
                .collect(Collectors.joining(
                        "&", FamiliesView.PATH + "?", "&reached=" + coded(reached) + "&show=" + count));
    }

    private boolean isCalled(Family family) {
        String sought = name().toLowerCase(Locale.ROOT);
        Stream<String> names = Stream.concat(
                family.student().fullName().stream(),
                any(family).map(one -> one.facts().name()));
        return sought.isEmpty()
                || names.anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(sought));
    }

    private static String time(Family family, Instant now) {
        return family.last()
                .map(last -> last.at().isBefore(now.minus(MONTH)) ? "earlier" : "month")
                .orElse("never");
    }

    private static Stream<FamilyGuardian> any(Family family) {
        return family.guardians().stream();
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
