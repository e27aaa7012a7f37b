package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.testing.Player;

/** A list brought in behind the scenes, on the real server. */
@OnRunningKith
class ImportIT {

    private static final int MANY = 20;

    /** A bound, not a pause. */
    private static final Duration SLOWEST = Duration.ofMinutes(1);

    private final School school = School.atCanvas();

    @Test
    void isInTheListWhenItIsDone() {
        PanelSystem okafor = school.opens(Player.OKAFOR);

        bringsIn(okafor, "code,statement\nA,Plants grow\nB,Animals eat\n");

        assertThat(okafor.open("/panel/objectives").words()).contains("Plants grow", "Animals eat");
    }

    /** On Payara 6 a task that a request begins shares its entity manager, and both close it: SEVERE, and a bug on the page. */
    @Test
    void leavesNoTroubleInTheLog() {
        int troubles = ServerLog.times("SEVERE");
        int runs = ServerLog.times("Import run");
        PanelSystem okafor = school.opens(Player.OKAFOR);

        IntStream.range(0, MANY).forEach(each -> bringsIn(okafor, "code,statement\nN-" + each + ",Plants grow\n"));

        ServerLog.upTo("Import run", runs + MANY);
        assertThat(ServerLog.times("SEVERE")).isEqualTo(troubles);
    }

    private static void bringsIn(PanelSystem teacher, String list) {
        Form file = teacher.open("/panel/objectives/import").form("/panel/objectives/import", "file");
        PanelPage preview = teacher.sendFile(file.with("file", list));
        PanelPage running = teacher.send(preview.form("/confirmation"));
        onceDone(teacher, running.path());
    }

    private static void onceDone(PanelSystem teacher, String path) {
        Instant tooLate = Instant.now().plus(SLOWEST);
        PanelPage done = Stream.generate(() -> teacher.open(path))
                .takeWhile(page -> Instant.now().isBefore(tooLate))
                .filter(page -> page.document().select("[aria-busy], progress").isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("The list was not brought in within " + SLOWEST));
        assertThat(done.outcome()).isEqualTo(Outcome.SHOWN);
    }
}
