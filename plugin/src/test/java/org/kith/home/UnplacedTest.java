package org.kith.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.objectives.ObjectiveView;

class UnplacedTest {

    private static final List<ObjectiveView> THREE = List.of(
            objective("5-LS1-1", "Plants need air and water"),
            objective("5-PS2-1", "Gravity pulls things down"),
            objective("", "Las plantas también respiran"));

    @ParameterizedTest
    @CsvSource({
        "plants,          5-LS1-1",
        "WATER plants,    5-LS1-1",
        "ps2,             5-PS2-1",
        "5-,              5-LS1-1 5-PS2-1",
        "tambien,         -",
        "TAMBIÉN plantas, -"
    })
    void findsByCodeOrWordsAsTheyAreTypedInAHurry(String sought, String codes) {
        Unplaced unplaced = Unplaced.of(THREE, sought);

        assertThat(unplaced.found())
                .extracting(objective ->
                        objective.code().filter(code -> !code.isEmpty()).orElse("-"))
                .containsExactly(codes.split(" "));
    }

    @Test
    void findsNothingThatHasOnlyOneOfTheWords() {
        Unplaced unplaced = Unplaced.of(THREE, "plants gravity");

        assertThat(unplaced.found()).isEmpty();
        assertThat(unplaced.isEmpty()).isFalse();
    }

    @Test
    void showsNoMoreThanOneLooksThrough() {
        List<ObjectiveView> thousands = IntStream.range(0, 5_000)
                .mapToObj(number -> objective("MATH." + number, "One of many"))
                .toList();

        Unplaced unplaced = Unplaced.of(thousands, "");

        assertThat(unplaced.isLong()).isTrue();
        assertThat(unplaced.shown()).hasSize(Unplaced.MOST_SHOWN);
        assertThat(unplaced.found()).hasSize(5_000);
    }

    @Test
    void needsNoSearchingInAShortList() {
        Unplaced unplaced = Unplaced.of(THREE, "");

        assertThat(unplaced.isLong()).isFalse();
        assertThat(unplaced.shown()).isEqualTo(THREE);
    }

    private static ObjectiveView objective(String code, String statement) {
        return new ObjectiveView(
                UUID.randomUUID(),
                Stream.of(code).filter(text -> !text.isEmpty()).findFirst(),
                statement,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1);
    }
}
