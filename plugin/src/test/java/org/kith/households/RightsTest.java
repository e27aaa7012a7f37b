package org.kith.households;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RightsTest {

    @ParameterizedTest
    @EnumSource(LimitKind.class)
    void eachKindTakesWhatItSays(LimitKind kind) {
        Rights left = new Rights(Set.of(kind));

        List<Boolean> information = List.of(left.information(), left.contact(), left.alone(), left.place());

        assertThat(information)
                .isEqualTo(
                        switch (kind) {
                            case NO_INFORMATION, NO_CONTACT ->
                                List.of(kind == LimitKind.NO_CONTACT, false, false, false);
                            case SUPERVISED_ONLY -> List.of(true, true, false, true);
                            case NOT_TOLD_WHERE -> List.of(true, true, true, false);
                        });
    }
}
