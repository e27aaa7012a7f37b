package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.testing.Player;

/** A list that is too large is refused where it was chosen, in the teacher's language. */
@OnRunningKith
class LargeFileIT {

    private static final int MEGABYTE = 1024 * 1024;

    @ParameterizedTest
    @ValueSource(doubles = {2.1, 2.9, 3.1, 10})
    void isRefusedOnThePageItWasChosenOn(double megabytes) {
        PanelSystem okafor = School.atCanvas().opens(Player.OKAFOR);
        okafor.send(okafor.first().form("/panel/language").with("lang", "es"));
        Form file = okafor.open("/panel/objectives/import").form("/panel/objectives/import");

        PanelPage page = okafor.sendFile(file.with("file", "a".repeat((int) (megabytes * MEGABYTE))));

        assertThat(page.outcome()).isEqualTo(Outcome.TOO_LARGE);
        assertThat(page.heading()).isEqualTo("Traer una lista");
        assertThat(page.words()).contains("Aceptamos hasta 2 MB de una vez.");
        assertThat(page.offers("/panel/objectives/import")).isTrue();
    }
}
