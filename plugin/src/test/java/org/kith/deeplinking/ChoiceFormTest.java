package org.kith.deeplinking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.kith.page.NotFound;

class ChoiceFormTest {

    private final ChoiceForm form = new ChoiceForm();

    @Test
    void theWeekAsItComesNeedsNoWord() {
        form.what = "current";
        form.week = "2026-11-16";

        assertThat(form.custom()).isEmpty();
    }

    @Test
    void aChosenWeekIsNamedByItsMonday() {
        form.what = "chosen";
        form.week = "2026-11-18";

        assertThat(form.custom()).containsEntry("kith_week", "2026-11-16").hasSize(1);
    }

    @Test
    void aLinkForFamiliesSaysSo() {
        form.audience = "family";

        assertThat(form.custom()).containsEntry("audience", "family").hasSize(1);
    }

    @Test
    void aLinkToConferencesSaysSo() {
        form.what = "conferences";

        assertThat(form.custom()).containsEntry("kith_page", "conferences").hasSize(1);
    }

    @Test
    void noOtherAudienceIsPassedOn() {
        form.audience = "instructor";

        assertThat(form.custom()).isEmpty();
    }

    @Test
    void aWeekThatIsNoneCannotBeChosen() {
        form.what = "chosen";
        form.week = "next";

        assertThatThrownBy(form::custom).isInstanceOf(NotFound.class);
    }
}
