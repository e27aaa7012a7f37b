package org.kith.conferences.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kith.conferences.Availability.Hours;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundState;
import org.kith.conferences.Slots;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.testing.Cast;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.ServerSide;

/** Wednesday 7 October 2026, so that next week's Tuesday is the 13th. */
class RoundsResourceTest {

    private final Cast cast;
    private final RoundsResource rounds;
    private final RoundResource one;
    private final RoundSlotsResource times;
    private final Slots slots;

    RoundsResourceTest(Kith kith, Cast cast) {
        this.cast = cast;
        cast.arrives(MATEO, SCIENCE);
        cast.visits(OKAFOR, SCIENCE);
        this.rounds = kith.the(RoundsResource.class);
        this.one = kith.the(RoundResource.class);
        this.times = kith.the(RoundSlotsResource.class);
        this.slots = kith.the(Slots.class);
    }

    @OnBothDatabases
    void teachesBeforeThereIsAny() {
        assertThat(((RoundsView) rounds.list().view()).rows()).isEmpty();
    }

    @OnBothDatabases
    void offersTwoEveningsOfNextWeek() {
        FormView form = usual();

        assertThat(form.days()).extracting(FormView.Day::shown).containsExactly("Tue 13 October", "Thu 15 October");
        assertThat(form.preview().count()).isEqualTo(24);
        assertThat(form.value("closes")).isEqualTo("2026-10-12T20:00");
        assertThat(form.value("es.title")).isEqualTo("Reuniones");
    }

    @OnBothDatabases
    void makesADraftWithItsTimes() {
        RoundView view = planned();

        assertThat(view.round().state()).isEqualTo(RoundState.DRAFT);
        assertThat(slots.of(view.round().id())).hasSize(24);
        assertThat(((RoundsView) rounds.list().view()).rows()).hasSize(1);
    }

    @OnBothDatabases
    void makesOneOfAFormThatIsSentTwice() {
        MultivaluedMap<String, String> form = form(usual());

        rounds.plan(form);
        rounds.plan(form);

        assertThat(((RoundsView) rounds.list().view()).rows()).hasSize(1);
    }

    @OnBothDatabases
    void keepsWhatWasTypedBesideWhatIsWrong() {
        Page page = rounds.plan(changed(usual(), form -> {
            form.putSingle("day", "2026-10-06");
            form.remove("mode");
            form.putSingle("video", "http://video.example/room");
            form.putSingle("en.note", "Come as you are.");
        }));

        FormView form = ((NewRoundView) page.view()).form();
        assertThat(page.status()).isEqualTo(422);
        assertThat(form.value("en.note")).isEqualTo("Come as you are.");
        assertThat(form.entry().problems()).containsOnlyKeys("days", "modes", "video");
        assertThat(((RoundsView) rounds.list().view()).rows()).isEmpty();
    }

    @OnBothDatabases
    void videoNeedsALink() {
        Page page = rounds.plan(changed(usual(), form -> form.add("mode", "video")));

        assertThat(((NewRoundView) page.view()).form().entry().problems()).containsOnlyKeys("video");
    }

    @OnBothDatabases
    void countsADayThatWasChosenAndNotAddedYet() {
        PreviewView preview =
                (PreviewView) rounds.preview(address(changed(usual(), form -> form.putSingle("new-day", "2026-10-14"))))
                        .view();

        assertThat(preview.count()).isEqualTo(36);
    }

    @OnBothDatabases
    void saysInThePreviewWhyThereAreNoTimes() {
        PreviewView preview =
                (PreviewView) rounds.preview(address(changed(usual(), form -> form.putSingle("until", "15:00"))))
                        .view();

        assertThat(preview.problem())
                .hasValueSatisfying(problem -> assertThat(problem.key()).isEqualTo("refusal.no-times.hours.text"));
    }

    @OnBothDatabases
    void addsAndRemovesDaysAndBreaksInTheForm() {
        MultivaluedMap<String, String> more = changed(usual(), form -> {
            form.putSingle("new-day", "2026-10-14");
            form.putSingle("step", "add-day");
        });

        FormView added = (FormView) rounds.how(address(more)).view();
        FormView dropped = (FormView) rounds.how(address(changed(added, form -> {
                    form.putSingle("step", "drop-break");
                    form.putSingle("at", "0");
                })))
                .view();

        assertThat(added.days())
                .extracting(FormView.Day::sent)
                .containsExactly("2026-10-13", "2026-10-14", "2026-10-15");
        assertThat(dropped.breaks()).isEmpty();
        assertThat(dropped.preview().count()).isEqualTo(39);
    }

    @OnBothDatabases
    void aTabBetweenTwoWordsIsASpaceAndALineInANoteStaysOne() {
        MultivaluedMap<String, String> typed = changed(usual(), form -> {
            form.putSingle("place", "Room\t12");
            form.putSingle("en.note", "Come as you are.\r\nAsk\u0007 anything.");
        });

        FormView form = round(rounds.plan(typed)).form();

        assertThat(form.value("place")).isEqualTo("Room 12");
        assertThat(form.value("en.note")).isEqualTo("Come as you are.\nAsk anything.");
    }

    @OnBothDatabases
    void cutsHoursAndBreaksToTheirMinutes() {
        MultivaluedMap<String, String> typed = changed(usual(), form -> {
            form.putSingle("from", "15:00:30");
            form.put("break-from", List.of("17:30:15", "18:00:00.000000001", "18:30:15.5", "19:00:00.000000001"));
            form.put("break-until", List.of("17:40:15", "18:10:00.000000001", "18:40:15.5", "19:10:00.000000001"));
        });

        RoundView made = round(rounds.plan(typed));

        assertThat(made.round().plan().availability().hours().from()).isEqualTo(LocalTime.of(15, 0));
        assertThat(made.round().plan().availability().breaks())
                .hasSize(4)
                .contains(new Hours(LocalTime.of(17, 30), LocalTime.of(17, 40)));
    }

    @OnBothDatabases
    void savesAndFollowsANewPlan() {
        RoundView view = planned();

        RoundView saved = round(one(view).save(changed(view.form(), form -> form.putSingle("minutes", "40"))));

        assertThat(saved.said()).hasValue("rounds.said.saved");
        assertThat(slots.of(view.round().id())).hasSize(8);
    }

    @OnBothDatabases
    void leavesTimesAloneWhenOnlyTheWordsChange() {
        RoundView view = planned();
        times.round = view.round().id();
        times.remove(slots.of(view.round().id()).get(0).id(), null);

        one(view).save(changed(view.form(), form -> form.putSingle("en.note", "Come as you are.")));

        assertThat(slots.of(view.round().id())).hasSize(23);
    }

    @OnBothDatabases
    void keepsWhatWasTypedWhenSomebodyElseHasSavedMeanwhile() {
        RoundView view = planned();
        one(view).save(changed(view.form(), form -> form.putSingle("minutes", "40")));

        Page page = one(view).save(changed(view.form(), form -> form.putSingle("minutes", "20")));
        RoundEntry entry = round(page).form().entry();
        Page again = one(view).save(form(round(page).form()));

        assertThat(page.status()).isEqualTo(409);
        assertThat(entry.overtaken()).isTrue();
        assertThat(entry.typed().value("minutes")).isEqualTo("20");
        assertThat(again.status()).isEqualTo(200);
    }

    @OnBothDatabases
    void opensWithWhatWasTypedAndCloses() {
        RoundView view = planned();

        RoundFacts open = round(
                        one(view).open(changed(view.form(), form -> form.putSingle("en.title", "Fall conferences"))))
                .round();
        RoundFacts closed = round(one(view).close()).round();

        assertThat(open.state()).isEqualTo(RoundState.OPEN);
        assertThat(open.plan().words().values()).anyMatch(words -> words.title().equals("Fall conferences"));
        assertThat(closed.state()).isEqualTo(RoundState.CLOSED);
    }

    @OnBothDatabases
    void doesNotOpenWhatWouldBeOver() {
        RoundView view = planned();

        Page page = one(view).open(changed(view.form(), form -> {
            form.putSingle("opens", "2026-10-01T08:00");
            form.putSingle("closes", "2026-10-06T08:00");
        }));

        assertThat(page.status()).isEqualTo(422);
        assertThat(round(page).form().entry().problem("closes")).isPresent();
        assertThat(round(one(view).show()).round().state()).isEqualTo(RoundState.DRAFT);
    }

    @OnBothDatabases
    void knowsNoRoundOfAnotherCourse() {
        RoundView view = planned();
        cast.visits(LUND, READING);

        assertThatThrownBy(() -> one(view).show()).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> one(view).save(form(view.form()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> one(view).open(form(view.form()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> one(view).close()).isInstanceOf(NotFound.class);
        assertThat(((RoundsView) rounds.list().view()).rows()).isEmpty();
    }

    private FormView usual() {
        return ((NewRoundView) rounds.open().view()).form();
    }

    private RoundView planned() {
        return round(rounds.plan(form(usual())));
    }

    private RoundResource one(RoundView view) {
        one.id = view.round().id();
        return one;
    }

    private static RoundView round(Page page) {
        return (RoundView) page.view();
    }

    private static MultivaluedMap<String, String> changed(
            FormView shown, Consumer<MultivaluedMap<String, String>> change) {
        MultivaluedMap<String, String> form = form(shown);
        change.accept(form);
        return form;
    }

    /** As a browser would send it. */
    private static MultivaluedMap<String, String> form(FormView shown) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        shown.entry().typed().fields().forEach((name, values) -> values.forEach(value -> form.add(name, value)));
        form.putSingle("version", String.valueOf(shown.entry().version()));
        form.putSingle("once", shown.entry().once().toString());
        return form;
    }

    private static UriInfo address(MultivaluedMap<String, String> query) {
        return ServerSide.of(UriInfo.class, Map.of("getQueryParameters", asked -> query));
    }
}
