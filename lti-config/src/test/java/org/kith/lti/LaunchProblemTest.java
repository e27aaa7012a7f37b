package org.kith.lti;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LaunchProblemTest {

    @ParameterizedTest
    @EnumSource
    void isAlwaysTheOtherSidesMistakeOrOurNo(LaunchProblem problem) {
        assertThat(problem.status()).isIn(400, 401, 403);
    }
}
