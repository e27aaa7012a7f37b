package org.kith.standin.pages;

import java.util.List;
import java.util.stream.Stream;
import org.kith.standin.modes.Mode;
import org.kith.standin.modes.Modes;

/** Every switch and how it stands. */
public record SwitchesView(Shell shell, List<Switch> switches) {

    static SwitchesView of(Shell shell, Modes modes) {
        return new SwitchesView(
                shell,
                Stream.of(Mode.values())
                        .map(mode -> new Switch(mode.word(), mode.explanation(), words(mode), modes.value(mode)))
                        .toList());
    }

    private static List<String> words(Mode mode) {
        return mode.choices().contains("|") ? List.of(mode.choices().split("[|]")) : List.of();
    }

    /** One switch; without words to choose from, something is typed. */
    public record Switch(String name, String explanation, List<String> words, String value) {}
}
