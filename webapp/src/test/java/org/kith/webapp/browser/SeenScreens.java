package org.kith.webapp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The screens one came by, photographed under one name. */
final class SeenScreens {

    private final String name;
    private final List<Rule> broken = new ArrayList<>();
    private final Map<String, Integer> overflow = new LinkedHashMap<>();

    SeenScreens(String name) {
        this.name = name;
    }

    void at(String place, Screen screen) {
        screen.photographed("screen-" + name + "-" + place);
        broken.addAll(screen.brokenRules());
        overflow.put(place, screen.overflow());
    }

    /** Accessible, and never wider than what shows them. */
    void areForEverybody() {
        assertThat(broken).extracting(Rule::getId, Rule::getHelp).isEmpty();
        assertThat(overflow).allSatisfy((place, pixels) -> assertThat(pixels).isZero());
    }
}
