package org.kith.conferences;

import java.util.List;
import java.util.stream.Stream;
import org.kith.page.HomeLanguages;
import org.kith.page.Words;

/** How what a family needs is said. */
public enum NeedsText {
    /** To the family. */
    IN_FULL(
            "meet.asked.interpreter",
            "meet.asked.childcare",
            "meet.need.ride",
            "meet.need.step-free",
            "meet.need.second-home"),
    /** In a teacher's lists. */
    IN_SHORT(
            "rounds.need.interpreter",
            "rounds.need.childcare",
            "rounds.need.ride",
            "rounds.need.step-free",
            "rounds.need.second-home");

    private static final String CHILDCARE = "meet.need.childcare";

    private final String interpreter;
    private final String childcare;
    private final List<String> others;

    NeedsText(String interpreter, String childcare, String... others) {
        this.interpreter = interpreter;
        this.childcare = childcare;
        this.others = List.of(others);
    }

    /** One for each need. */
    public List<String> of(Needs needs, Words words) {
        Stream<String> said = Stream.of(
                needs.interpreter().isEmpty()
                        ? ""
                        : words.text(interpreter, HomeLanguages.name(needs.interpreter(), words)),
                needs.minding()
                        ? needs.ages().map(ages -> words.text(childcare, ages)).orElseGet(() -> words.text(CHILDCARE))
                        : "",
                needs.ride() ? words.text(others.get(0)) : "",
                needs.stepFree() ? words.text(others.get(1)) : "",
                needs.secondHome() ? words.text(others.get(2)) : "");
        return said.filter(text -> !text.isEmpty()).toList();
    }
}
