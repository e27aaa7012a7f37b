package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.testing.Player;

/** What a parent's phone has to load before there is something to read. */
@OnRunningKith
class FirstPageWeightIT {

    private static final int MOST = 60 * 1024;

    @Test
    void isLightOnAPhone() {
        School school = School.atCanvas();
        school.teacher().tellsFamiliesAboutLeaves();
        PanelSystem rosa = school.onAPhone(Player.ROSA);

        List<PanelPage> loaded = rosa.loads(rosa.first());

        assertThat(loaded).hasSizeGreaterThan(1);
        assertThat(loaded.stream().mapToInt(PanelPage::weight).sum()).isLessThanOrEqualTo(MOST);
    }

    @Test
    void isCompressedInAllItsParts() {
        PanelSystem rosa = School.atCanvas().onAPhone(Player.ROSA);

        List<PanelPage> loaded = rosa.loads(rosa.first());

        assertThat(loaded)
                .allSatisfy(part -> assertThat(part.header("Content-Encoding")).isEqualTo("gzip"));
    }

    @Test
    void isLoadedOnceExceptForThePageItself() {
        PanelSystem rosa = School.atCanvas().onAPhone(Player.ROSA);

        List<PanelPage> loaded = rosa.loads(rosa.first());

        assertThat(loaded.subList(1, loaded.size()))
                .allSatisfy(part -> assertThat(part.header("Cache-Control")).containsPattern("max-age=[1-9]\\d{4,}"));
    }
}
