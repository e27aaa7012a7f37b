package org.kith.objectives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ObjectiveTest {

    private static final Instant NOW = Instant.parse("2026-10-07T15:00:00Z");
    private static final long CURRENT = 0;
    private static final long OUTDATED = -1;

    private final Objective objective = new Objective(UUID.randomUUID(), saying("Plants grow", CURRENT), 1);

    @Test
    void saysWhatAnEditSays() {
        objective.edit(saying("Plants need light", CURRENT));

        assertThat(objective.view().statement()).isEqualTo("Plants need light");
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseHasChanged() {
        ObjectiveForm outdated = saying("Plants need light", OUTDATED);

        assertThatThrownBy(() -> objective.edit(outdated)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(objective.view().statement()).isEqualTo("Plants grow");
    }

    @Test
    void takesTheSameWordsAgainAsNoConflict() {
        ObjectiveForm twice = saying("Plants grow", OUTDATED);

        objective.edit(twice);

        assertThat(objective.view().statement()).isEqualTo("Plants grow");
    }

    @Test
    void remembersWhenItWasRetiredFirst() {
        objective.retire(NOW);
        objective.retire(NOW.plusSeconds(60));

        assertThat(objective.view().retiredAt()).contains(NOW);
    }

    @Test
    void canBeUsedAgain() {
        objective.retire(NOW);

        objective.useAgain();

        assertThat(objective.view().retired()).isFalse();
    }

    private static ObjectiveForm saying(String statement, long version) {
        return new TypedObjective("", statement, "", "").form(Optional.of(version), Optional.empty());
    }
}
