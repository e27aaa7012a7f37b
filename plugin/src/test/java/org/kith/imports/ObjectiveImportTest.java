package org.kith.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.imports.file.ListFile;

class ObjectiveImportTest {

    private static final Instant NOW = Instant.parse("2026-10-07T15:00:00Z");
    private static final Instant STILL_ALIVE = NOW.plus(ObjectiveImport.SILENCE);
    private static final Instant SILENT_TOO_LONG = STILL_ALIVE.plusMillis(1);
    private static final String TEXT = "code,statement\nA,One\nB,Two\n";

    private final ObjectiveImport imported = new ObjectiveImport(
            UUID.randomUUID(), UUID.randomUUID(), new Upload("list.csv", TEXT, ListFile.read(TEXT)), NOW);

    @Test
    void isOnlyShownAtFirst() {
        assertThat(imported.view(NOW).state()).isEqualTo(ImportState.SHOWN);
        assertThat(imported.view(NOW).total()).isEqualTo(2);
    }

    @Test
    void runsOnceHoweverOftenItIsConfirmed() {
        Optional<UUID> first = imported.confirm(NOW);
        Optional<UUID> second = imported.confirm(NOW);

        assertThat(first).isPresent();
        assertThat(second).isEmpty();
    }

    @Test
    void doesNotRunAfterItWasCancelled() {
        imported.cancel(NOW);

        assertThat(imported.confirm(NOW)).isEmpty();
        assertThat(imported.view(NOW).state()).isEqualTo(ImportState.CANCELLED);
    }

    @Test
    void cannotBeCancelledWhileItRuns() {
        imported.confirm(NOW);

        imported.cancel(NOW);

        assertThat(imported.view(NOW).state()).isEqualTo(ImportState.RUNNING);
    }

    @Test
    void saysWhatItDid() {
        imported.confirm(NOW);

        imported.done(new Counts(1, 1, 0, 3), NOW);

        ImportView view = imported.view(NOW);
        assertThat(view.state()).isEqualTo(ImportState.DONE);
        assertThat(view.done()).isEqualTo(2);
        assertThat(view.counts()).isEqualTo(new Counts(1, 1, 0, 3));
    }

    @Test
    void isNotRunAgainOnceItIsDone() {
        imported.confirm(NOW);
        imported.done(new Counts(2, 0, 0, 0), NOW);

        assertThat(imported.confirm(NOW)).isEmpty();
    }

    @Test
    void canBeStartedAgainAfterItFailed() {
        Optional<UUID> first = imported.confirm(NOW);
        imported.fail(NOW);

        Optional<UUID> second = imported.confirm(NOW);

        assertThat(second).isPresent().isNotEqualTo(first);
    }

    @Test
    void countsAsAliveWhileItSpeaks() {
        imported.confirm(NOW);

        assertThat(imported.view(STILL_ALIVE).state()).isEqualTo(ImportState.RUNNING);
        assertThat(imported.confirm(STILL_ALIVE)).isEmpty();
    }

    @Test
    void countsAsFailedAfterALongSilence() {
        imported.confirm(NOW);

        assertThat(imported.view(SILENT_TOO_LONG).state()).isEqualTo(ImportState.FAILED);
        assertThat(imported.confirm(SILENT_TOO_LONG)).isPresent();
    }
}
