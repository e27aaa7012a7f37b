package org.kith.linking.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.DANA;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;

import jakarta.ws.rs.core.Form;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.households.LimitKind;
import org.kith.households.LimitView;
import org.kith.linking.GuardianView;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.school.OfficeOnly;
import org.kith.testing.Cast;
import org.kith.testing.Entrance;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

class LimitsResourceTest {

    private static final Map<String, String> ORDER =
            Map.of("kind", "NO_INFORMATION", "ground", "Order 7 of the county court", "starts", "2026-10-07");

    private final Cast cast;
    private final Kith kith;
    private final UUID mateo;
    private final UUID rosa;
    private final LimitsResource limits;

    LimitsResourceTest(Cast cast, Kith kith) {
        this.cast = cast;
        this.kith = kith;
        this.mateo = cast.id(MATEO, SCIENCE);
        this.rosa = cast.id(ROSA, SCIENCE);
        cast.visits(Entrance.of(DANA, SCIENCE).withoutCourse());
        this.limits = kith.the(LimitsResource.class);
        limits.student = mateo;
        limits.guardian = rosa;
    }

    @OnBothDatabases
    void whatTheOfficeRecordsHoldsAtOnce() {
        GuardianView view = view(limits.record(form(ORDER)));

        assertThat(view.guardian().limitsOfToday())
                .extracting(limit -> limit.decision().kind())
                .containsExactly(LimitKind.NO_INFORMATION);
        assertThat(childrenOfRosa()).doesNotContain(mateo);
    }

    @OnBothDatabases
    void whatIsLiftedHoldsNoMoreAndStaysInTheList() {
        LimitView recorded =
                view(limits.record(form(ORDER))).guardian().limits().get(0);

        GuardianView view = view(limits.lift(recorded.id()));

        assertThat(view.guardian().limitsOfToday()).isEmpty();
        assertThat(view.guardian().limits())
                .extracting(limit -> limit.lifted().isPresent())
                .containsExactly(true);
        assertThat(childrenOfRosa()).contains(mateo);
    }

    @OnBothDatabases
    void theSameDecisionSentTwiceIsOne() {
        limits.record(form(ORDER));

        GuardianView view = view(limits.record(form(ORDER)));

        assertThat(view.guardian().limits()).hasSize(1);
    }

    @OnBothDatabases
    void saysWhatIsMissingAndKeepsWhatWasTyped() {
        assertThat(problem(Map.of("ground", "Order 7"))).isEqualTo("kind");
        assertThat(problem(Map.of("kind", "NO_CONTACT", "ground", "", "starts", "2026-10-07")))
                .isEqualTo("ground");
        assertThat(problem(Map.of("kind", "NO_CONTACT", "ground", "Order 7", "starts", "soon")))
                .isEqualTo("starts");
        assertThat(problem(Map.of(
                        "kind", "NO_CONTACT", "ground", "Order 7", "starts", "2026-10-07", "ends", "2026-10-06")))
                .isEqualTo("ends");
        assertThat(problem(Map.of("kind", "NO_CONTACT", "ground", "Order 7", "starts", "-999999999-01-01")))
                .isEqualTo("starts");
        assertThat(problem(Map.of(
                        "kind", "NO_CONTACT", "ground", "Order 7", "starts", "2026-10-07", "ends", "+999999999-12-31")))
                .isEqualTo("ends");
        assertThat(childrenOfRosa()).contains(mateo);
    }

    @OnBothDatabases
    void aTeacherAsksTheOffice() {
        LimitView recorded =
                view(limits.record(form(ORDER))).guardian().limits().get(0);

        cast.visits(OKAFOR, SCIENCE);

        assertThatThrownBy(() -> limits.record(form(ORDER))).isInstanceOf(OfficeOnly.class);
        assertThatThrownBy(() -> limits.lift(recorded.id())).isInstanceOf(OfficeOnly.class);
    }

    @OnBothDatabases
    void aLimitOfAnotherGuardianIsNotThere() {
        assertThatThrownBy(() -> limits.lift(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    private String problem(Map<String, String> typed) {
        Page page = limits.record(form(typed));
        assertThat(page.status()).isEqualTo(422);
        assertThat(view(page).limit().get("ground")).isEqualTo(typed.getOrDefault("ground", ""));
        return view(page).typed().field();
    }

    private List<UUID> childrenOfRosa() {
        return kith.the(Families.class).childrenOf(rosa, cast.id(SCIENCE)).stream()
                .map(Named::id)
                .toList();
    }

    private static GuardianView view(Page page) {
        return (GuardianView) page.view();
    }

    private static Form form(Map<String, String> fields) {
        Form form = new Form();
        fields.forEach(form::param);
        if (!fields.containsKey("kind")) {
            form.param("kind", "");
        }
        return form;
    }
}
