package org.kith.platforms;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.DANA;
import static org.kith.testing.Player.OKAFOR;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Instant;
import java.util.Map;
import org.kith.page.Language;
import org.kith.testing.Cast;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.ServerSide;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visit;
import org.kith.visitor.VisitEnded;
import org.kith.visitor.Visits;

class PausedFilterTest {

    private static final Instant TONIGHT = Instant.parse("2026-10-07T23:00:00Z");

    private final Kith kith;
    private final Cast cast;
    private final PausedFilter filter;

    PausedFilterTest(Kith kith, Cast cast) {
        this.kith = kith;
        this.cast = cast;
        this.filter = kith.the(PausedFilter.class);
        cast.platform(Lms.CANVAS);
    }

    @OnBothDatabases
    void everybodyOfAnActivePlatformGoesOn() {
        cast.visits(OKAFOR, SCIENCE);

        assertThatCode(() -> asksFor(CoursePage.class)).doesNotThrowAnyException();
    }

    @OnBothDatabases
    void aTeacherOfAPausedPlatformGoesNoFurther() {
        cast.visits(OKAFOR, SCIENCE);

        PlatformsInTests.becomes(kith, Lms.CANVAS, PlatformState.PAUSED);

        assertThatThrownBy(() -> asksFor(CoursePage.class)).isInstanceOf(PlatformPaused.class);
    }

    @OnBothDatabases
    void anAdministratorOfAPausedPlatformSeesItsPage() {
        cast.visits(DANA, SCIENCE);

        PlatformsInTests.becomes(kith, Lms.CANVAS, PlatformState.PAUSED);

        assertThatCode(() -> asksFor(PlatformPage.class)).doesNotThrowAnyException();
    }

    @OnBothDatabases
    void anAdministratorOfAPausedPlatformSeesNoCourse() {
        cast.visits(DANA, SCIENCE);

        PlatformsInTests.becomes(kith, Lms.CANVAS, PlatformState.PAUSED);

        assertThatThrownBy(() -> asksFor(CoursePage.class)).isInstanceOf(PlatformPaused.class);
    }

    @OnBothDatabases
    void aVisitEndsWithItsPlatform() {
        cast.visits(DANA, SCIENCE);

        PlatformsInTests.becomes(kith, Lms.CANVAS, PlatformState.REMOVED);

        assertThatThrownBy(() -> asksFor(PlatformPage.class)).isInstanceOf(VisitEnded.class);
    }

    @OnBothDatabases
    void anotherPlatformGoesOn() {
        cast.visits(OKAFOR, SCIENCE);

        PlatformsInTests.becomes(kith, Lms.MOODLE, PlatformState.PAUSED);

        assertThatCode(() -> asksFor(CoursePage.class)).doesNotThrowAnyException();
    }

    @OnBothDatabases
    void theOperatorGoesOnWhateverIsPaused() {
        PlatformsInTests.becomes(kith, Lms.CANVAS, PlatformState.PAUSED);

        kith.the(Visits.class).begin(Visit.ofOperator(Language.ENGLISH, TONIGHT));

        assertThatCode(() -> asksFor(PlatformPage.class)).doesNotThrowAnyException();
    }

    @OnBothDatabases
    void whoComesWithoutAVisitGoesOn() {
        PlatformsInTests.becomes(kith, Lms.CANVAS, PlatformState.PAUSED);

        assertThatCode(() -> asksFor(PlatformPage.class)).doesNotThrowAnyException();
    }

    private void asksFor(Class<?> page) throws NoSuchMethodException {
        var method = page.getDeclaredMethod("show");
        filter.resource = ServerSide.of(
                ResourceInfo.class,
                Map.of("getResourceMethod", arguments -> method, "getResourceClass", arguments -> page));
        filter.filter(ServerSide.of(ContainerRequestContext.class, Map.of()));
    }

    @For(Standing.INSTRUCTOR)
    private static final class CoursePage {
        @SuppressWarnings("unused") // found by its name
        void show() {}
    }

    @For({Standing.ADMINISTRATOR, Standing.OPERATOR})
    private static final class PlatformPage {
        @SuppressWarnings("unused") // found by its name
        void show() {}
    }
}
