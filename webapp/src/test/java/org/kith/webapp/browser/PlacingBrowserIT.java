package org.kith.webapp.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.webapp.running.OnRunningKith;

/** From "select content" in the LMS to a family opening what the teacher has placed. */
@OnRunningKith
@ExtendWith(InChromium.class)
class PlacingBrowserIT {

    @ParameterizedTest
    @ValueSource(strings = {"canvas", "moodle"})
    void aChosenWeekOpensFromTheCourse(String behaviour, Lms lms) {
        PlacingPage placing = lms.behavingLike(behaviour)
                .selectsContent("okafor", Lms.SCIENCE)
                .photographed("placing-" + behaviour)
                .breaksNoRuleOfAccessibility();

        String week = placing.choosesTheWeekAfterThis()
                .photographed("placing-week-" + behaviour)
                .places();

        lms.opensItem("sam", Lms.SCIENCE, week).isIn(week);
    }

    @ParameterizedTest
    @ValueSource(strings = {"canvas", "moodle"})
    void nothingIsPlacedByCancelling(String behaviour, Lms lms) {
        PlacingPage placing = lms.behavingLike(behaviour).selectsContent("lund", Lms.READING);

        placing.cancels().hasNothingPlaced();
    }

    @Test
    void aLinkIsPlacedWithoutCookiesToo(Lms lms) {
        PlacingPage placing =
                lms.behavingLike("canvas").inBrowsersThatKeep(Cookies.NONE).selectsContent("okafor", Lms.SCIENCE);

        String week = placing.choosesTheWeekAfterThis().places();

        lms.opensItem("sam", Lms.SCIENCE, week).isIn(week);
    }
}
