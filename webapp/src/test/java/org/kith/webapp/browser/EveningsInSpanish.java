package org.kith.webapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.webapp.browser.TwoEvenings.at;
import static org.kith.webapp.browser.TwoEvenings.inSpanish;

import com.microsoft.playwright.Locator;

/** The conferences of Rosa, who has two children at the school, and of Luis, the other home of one of them: on phones, in Spanish. */
final class EveningsInSpanish {

    static final String TITLE = "Dos tardes de reuniones";

    private static final int PHONE = 390;
    private static final int TALL = 2600;
    private static final String MATEO = "Ms Okafor, sobre Mateo";
    private static final String LUCIA = "Ms Okafor, sobre Lucía";
    private static final String READING = "Mr Lund, sobre Lucía";

    private final TwoEvenings evenings;
    private final SeenScreens seen;
    private final Families rosa;
    private final MeetingsOfAFamily hers;
    private final Families luis;
    private final MeetingsOfAFamily his;

    EveningsInSpanish(Lms lms, TwoEvenings evenings, SeenScreens seen) {
        this.evenings = evenings;
        this.seen = seen;
        rosa = lms.opened("rosa", Lms.SCIENCE, PHONE, TALL);
        rosa.chooseLanguage("Español");
        hers = new MeetingsOfAFamily(rosa, TITLE);
        luis = lms.opened("luis", Lms.SCIENCE, PHONE, TALL);
        luis.chooseLanguage("Español");
        his = new MeetingsOfAFamily(luis, TITLE);
    }

    /** All three in one plan, accepted as a whole: on the evening on which Mr Lund has time. */
    void rosaPlansForBothChildren() {
        hers.opensAll();
        rosa.link("Planearlas juntas").click();
        hers.hopesFor("20:00", "21:30", "5");
        Locator stops = rosa.locator(".evening > li");
        assertThat(stops).hasCount(3);
        assertThat(stops.last()).containsText(inSpanish(evenings.after()) + ", 21:00");
        assertThat(stops.last()).containsText("Lucía, con Mr Lund");
        rosa.shows("Todo en un día.");
        rosa.locator("details:has(#earliest) > summary").click();
        seen.at("plan-for-siblings", rosa);
        rosa.button("Reservar las 3").click();
        rosa.heading("Reuniones");
        assertThat(hers.card(MATEO)).containsText(inSpanish(evenings.after()) + ", 20:");
        assertThat(hers.card(LUCIA)).containsText(inSpanish(evenings.after()) + ", 20:");
        assertThat(hers.card(READING)).containsText(inSpanish(evenings.after()) + ", 21:00");
        seen.at("planned-for-siblings", rosa);
    }

    /** He sees that times are taken, and not by whom. */
    void luisMeetsByHimselfWithAnInterpreter() {
        his.opens(MATEO);
        assertThat(his.closed(evenings.after(), "20:20")).containsText("Ocupada");
        assertThat(his.closed(evenings.after(), "20:40")).containsText("Ocupada");
        assertThat(luis.locator("main")).not().containsText("Rosa");
        luis.link("Necesito un intérprete").click();
        luis.shows("Con intérprete (Español) la reunión dura");
        his.holds(evenings.before(), "20:00").needsAnInterpreter("es");
        seen.at("held-with-interpreter", luis);
        his.books();
        luis.heading("Su reunión está reservada");
        assertThat(luis.locator(".facts-card")).containsText(inSpanish(evenings.before()));
        assertThat(luis.locator(".facts-card")).containsText("Intérprete: Español");
        assertThat(his.beginsInItsCalendar()).isEqualTo(at(evenings.before(), "20:00"));
        seen.at("booked-with-interpreter", luis);
    }

    void eachHomeSeesItsOwnMeetingOnly() {
        assertThat(hers.opensAll().card(MATEO)).containsText(inSpanish(evenings.after()));
        assertThat(hers.card(MATEO)).not().containsText(inSpanish(evenings.before()));
        assertThat(his.opensAll().card(MATEO)).containsText(inSpanish(evenings.before()) + ", 20:00");
        assertThat(his.card(MATEO)).not().containsText(inSpanish(evenings.after()));
    }

    void luisReadsThatSomebodyInterprets() {
        his.opens(MATEO);
        luis.shows("Habrá un intérprete de Español.");
        seen.at("interpreter-found", luis);
    }

    void rosaGivesBackTheTimeWithMrLund() {
        hers.opens(READING).cancels();
        rosa.heading("Su reunión está cancelada");
        seen.at("cancelled", rosa);
    }

    void rosaKeepsTheOtherTwo() {
        assertThat(hers.opensAll().card(LUCIA)).containsText(inSpanish(evenings.after()) + ", 20:");
        assertThat(hers.card(MATEO)).containsText(inSpanish(evenings.after()) + ", 20:");
        assertThat(hers.card(READING)).not().containsText("Ver su reunión");
        assertThat(hers.opens(MATEO).beginsInItsCalendar())
                .isBetween(at(evenings.after(), "20:20"), at(evenings.after(), "20:40"));
    }
}
