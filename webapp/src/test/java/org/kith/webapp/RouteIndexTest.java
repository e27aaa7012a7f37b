package org.kith.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Application;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.page.EveryErrorAsPage;
import org.kith.page.PageWriter;
import org.kith.page.TidyForms;
import org.kith.visitor.VisitFilter;

/** The lists of resources, which the server reads only when it is too late to say it kindly. */
class RouteIndexTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                PanelApplication.class,
                LtiApplication.class,
                PaperApplication.class,
                LinkApplication.class,
                CalendarApplication.class
            })
    void namesEveryClassOnceAndNeverForgetsTheFiltersOfVisitsAndForms(Class<? extends Application> index)
            throws Exception {
        Application application = index.getConstructor().newInstance();

        assertThat(application.getClasses())
                .contains(VisitFilter.class, TidyForms.class, PageWriter.class, EveryErrorAsPage.class);
    }
}
