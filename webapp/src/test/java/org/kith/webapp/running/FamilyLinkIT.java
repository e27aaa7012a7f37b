package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.testing.Player;

/** A link for one guardian, in whoever's hands it is. */
@OnRunningKith
class FamilyLinkIT {

    private final School school = School.atCanvas();
    private SentLink link = SentLink.toRosa(school);

    @BeforeEach
    void aWeekToRead() {
        school.opens(Player.MATEO);
        school.opens(Player.LUCIA);
        school.teacher().tellsFamiliesAboutLeaves();
        link = SentLink.toRosa(school);
    }

    @Test
    void saysLittleToWhoeverOpensIt() {
        PanelPage page = link.opened();

        assertThat(page.words()).contains("A page from school for one family", "Grade 5 Science", "Ms Okafor");
        assertThat(page.document().outerHtml()).doesNotContain("Rosa", "Rivera", "Mateo", "Lucía");
        assertThat(page.visit()).isEmpty();
    }

    @Test
    void isNotUsedUpByAScannerThatOpensEverything() {
        List<WebBrowser> scanners = List.of(
                new WebBrowser(),
                new WebBrowser().sending("Sec-Purpose", "prefetch;prerender"),
                new WebBrowser().sending("User-Agent", "LinkScanner/1.0"));

        scanners.forEach(scanner -> everyLink(scanner, link.address()));

        assertThat(link.comesAndShowsWho().open("/panel/week").words()).contains("Mateo");
    }

    @Test
    void mayBeAskedForByItsHeadersAlone() {
        PanelPage page = new WebBrowser().send("HEAD", link.address());

        assertThat(page.outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(page.weight()).isZero();
    }

    @Test
    void isReadInAnotherLanguageWithoutComingIn() {
        PanelPage page = new WebBrowser().get(link.opened().link("/l/"));

        assertThat(page.language()).isEqualTo("es");
        assertThat(page.heading()).isEqualTo("Una página de la escuela para una familia");
        assertThat(link.comes().open("/panel/week").language()).isEqualTo("en");
    }

    @Test
    void showsWhatEveryFamilyReadsAndNoChild() {
        PanelSystem tab = link.comes();

        PanelPage week = tab.open("/panel/week");

        assertThat(week.heading()).isEqualTo("This week in Grade 5 Science");
        assertThat(week.document().outerHtml()).doesNotContain("Mateo", "Lucía", "Rosa");
        assertThat(week.offers("/answer")).isFalse();
        assertThat(week.link("/panel/proof")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/panel/my-link", "/panel/people", "/panel/objectives", "/panel/platforms"})
    void opensNothingElse(String path) {
        assertThat(link.comes().open(path).outcome()).isEqualTo(Outcome.NOT_FOR_YOU);
    }

    @Test
    void opensTheChildsPageToWhoShowsToBeTheGuardian() {
        PanelSystem tab = link.comesAndShowsWho();

        FamilyPanel family = new FamilyPanel(new PanelSystem(new WebBrowser(), tab.open("/panel/week")));

        assertThat(family.week().heading()).isEqualTo("Lucía’s week");
        assertThat(family.asks("¿Qué papel?").words()).contains("¿Qué papel?");
    }

    @Test
    void doesNotOpenItForOtherDigits() {
        PanelSystem tab = link.comes();

        PanelPage page = tab.send(SentLink.proof(tab).with("digits", "0143"));

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_ACCEPTED);
        assertThat(page.words()).contains("That does not fit").doesNotContain("Lucía");
    }

    @Test
    void opensItToWhoHasTheCodeFromTheGuardiansMail() throws MessagingException, IOException {
        String email = "rosa-" + UUID.randomUUID() + "@lincoln.example";
        SchoolMail.open();
        school.opens(Player.ROSA).send(Form.to("/panel/family/addresses").with("email", email));
        PanelSystem tab = link.comes();
        PanelPage sent = tab.send(tab.open("/panel/proof").form("/panel/proof/codes"));
        String letter = SchoolMail.letterTo(email).getContent().toString();

        PanelPage week = tab.send(sent.form("/panel/proof/code")
                .with("code", letter.lines().findFirst().orElse("")));

        assertThat(sent.words()).contains("r***@l***.example").doesNotContain(email);
        assertThat(week.heading()).isEqualTo("Lucía’s week");
    }

    @Test
    void isSentToTheGuardianWhoWantsToComeBack() throws MessagingException, IOException {
        String email = "rosa-" + UUID.randomUUID() + "@lincoln.example";
        SchoolMail.open();
        PanelSystem rosa = school.opens(Player.ROSA);
        rosa.send(Form.to("/panel/family/addresses").with("email", email));

        PanelPage page = rosa.send(rosa.open("/panel/my-link").form("/panel/my-link/letters"));

        String letter = SchoolMail.letterTo(email).getContent().toString();
        String address = letter.lines()
                .filter(line -> line.contains("/l/"))
                .findFirst()
                .orElse("")
                .replaceFirst("^" + RunningKith.url(), "");
        assertThat(page.words()).contains("It is on its way to " + email);
        assertThat(new WebBrowser().get(address).heading()).isEqualTo("A page from school for one family");
    }

    @Test
    void saysUntilWhenItIsShutAfterTooManyTries() {
        PanelSystem tab = link.comes();
        Form proof = SentLink.proof(tab);
        IntStream.range(0, 5).forEach(time -> tab.send(proof.with("digits", "9999")));

        PanelPage page = tab.send(proof.with("digits", SentLink.DIGITS));

        assertThat(page.words()).contains("Several tries did not fit. You can try again from");
        assertThat(page.visit()).isEqualTo(tab.visit());
        assertThat(tab.open("/panel/week").outcome()).isEqualTo(Outcome.SHOWN);
    }

    @Test
    void countsTriesThatComeAtTheSameMoment() {
        PanelSystem tab = link.comes();
        Form proof = SentLink.proof(tab);

        IntStream.range(0, 8)
                .mapToObj(time -> tab.sends(proof.with("digits", "9999")))
                .toList()
                .forEach(sent -> sent.join());

        assertThat(tab.send(proof.with("digits", SentLink.DIGITS)).words()).contains("Several tries did not fit.");
    }

    @Test
    void isClosedByWhoeverFindsItOpen() {
        PanelSystem tab = link.comesAndShowsWho();

        PanelPage farewell = tab.send(tab.open("/panel/week").form("/panel/farewell"));

        assertThat(farewell.heading()).isEqualTo("This page is closed");
        assertThat(farewell.visit()).isEmpty();
        assertThat(tab.open("/panel/week").outcome()).isEqualTo(Outcome.NOT_BELIEVED);
        assertThat(link.opened().outcome()).isEqualTo(Outcome.SHOWN);
    }

    @Test
    void offersThatOnEveryPage() {
        PanelSystem tab = link.comesAndShowsWho();

        assertThat(List.of("/panel/week", "/panel/my-link", "/panel/nothing-here"))
                .allSatisfy(path ->
                        assertThat(tab.open(path).offers("/panel/farewell")).isEqualTo(!path.endsWith("here")));
        assertThat(link.comes().open("/panel/proof").offers("/panel/farewell")).isTrue();
    }

    @Test
    void endsAtOnceForWhoeverHasItOpen() {
        PanelSystem holder = link.comes();
        PanelSystem guardian = link.comesAndShowsWho();

        link.isRevoked();

        assertThat(holder.open("/panel/week").outcome()).isEqualTo(Outcome.NOT_BELIEVED);
        assertThat(guardian.open("/panel/week").outcome()).isEqualTo(Outcome.NOT_BELIEVED);
    }

    @Test
    void isAnsweredAlikeWhetherItWasRevokedOrForged() {
        link.isRevoked();
        String forged = link.address().replaceFirst(".{4}$", "AAAA");

        PanelPage revoked = link.opened();
        PanelPage wrong = new WebBrowser().get(forged);
        PanelPage nonsense = new WebBrowser().get("/l/x");
        PanelPage pressed = new WebBrowser().post(Form.to(link.address()).with("lang", "en"));

        assertThat(revoked.outcome()).isEqualTo(Outcome.NOT_THERE);
        assertThat(revoked.heading()).isEqualTo("This link has ended");
        assertThat(List.of(wrong, nonsense, pressed))
                .allSatisfy(page -> assertThat(page.document().outerHtml())
                        .isEqualTo(revoked.document().outerHtml()));
        assertThat(headers(wrong)).isEqualTo(headers(revoked));
    }

    /** Of the answer: whether the connection is closed after it, as after every so many, says nothing about the link. */
    private static Set<String> headers(PanelPage page) {
        Set<String> names = new TreeSet<>(page.headers().map().keySet());
        names.remove("connection");
        return names;
    }

    @Test
    void letsNobodyChooseALanguageForTheFamily() {
        PanelSystem tab = link.comes();

        PanelPage page =
                tab.send(tab.open("/panel/week").form("/panel/language").with("lang", "es"));

        assertThat(page.language()).isEqualTo("es");
        assertThat(school.opens(Player.ROSA).first().language()).isEqualTo("en");
    }

    @Test
    void remembersTheLanguageTheGuardianChooses() {
        PanelSystem tab = link.comesAndShowsWho();

        tab.send(tab.open("/panel/week").form("/panel/language").with("lang", "es"));

        assertThat(school.opens(Player.ROSA).first().language()).isEqualTo("es");
        assertThat(link.opened().language()).isEqualTo("es");
    }

    @Test
    void showsNoChildTheGuardianHasNoMore() {
        PanelSystem tab = link.comesAndShowsWho();
        String lucia = tab.open("/panel/week").path();

        school.family(Player.ROSA, Player.MATEO);

        assertThat(tab.open(lucia).outcome()).isEqualTo(Outcome.NOT_THERE);
        assertThat(tab.open("/panel/week").heading()).isEqualTo("Mateo’s week");
    }

    @Test
    void isMadeByTheGuardianToo() {
        PanelSystem rosa = school.opens(Player.ROSA);

        PanelPage made = rosa.send(rosa.open("/panel/my-link").form("/panel/my-link"));
        String address = made.document().select(".code-strip code").text().replaceFirst("^" + RunningKith.url(), "");

        assertThat(new WebBrowser().get(address).heading()).isEqualTo("A page from school for one family");
        assertThat(rosa.open("/panel/my-link").document().outerHtml()).doesNotContain(address);
    }

    @Test
    void isEndedByTheGuardianToo() {
        PanelSystem tab = link.comesAndShowsWho();

        PanelPage page = tab.send(tab.open("/panel/my-link").form("/panel/my-link/revocation"));

        assertThat(page.heading()).isEqualTo("This page is closed");
        assertThat(link.opened().outcome()).isEqualTo(Outcome.NOT_THERE);
    }

    /** As a mail scanner does: the page, and whatever leads on from it by a link. */
    private static void everyLink(WebBrowser scanner, String address) {
        scanner.send("HEAD", address);
        scanner.get(address).document().select("a[href^=/]").eachAttr("href").forEach(scanner::get);
    }
}
