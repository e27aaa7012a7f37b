package org.kith.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.page.Frame;
import org.kith.page.Language;
import org.kith.page.Reader;

/** Makes a visit the visit of this request: what is loaded, in which language, with which tabs around it. */
@RequestScoped
public class Visits {

    /** In an address of ours: read in this language from here on. */
    public static final String READ_IN = "read-in";

    private static final List<Frame.Tab> OF_A_TEACHER = List.of(
            new Frame.Tab("tab.week", "/panel/week"),
            new Frame.Tab("tab.conferences", "/panel/rounds"),
            new Frame.Tab("tab.families", "/panel/families"),
            new Frame.Tab("tab.objectives", "/panel/objectives"));

    private static final List<Frame.Tab> OF_THE_OFFICE = List.of(
            new Frame.Tab("tab.office", "/panel/office/families"), new Frame.Tab("tab.school", "/panel/school"));

    @Inject
    VisitTokens tokens;

    @Inject
    Visitor visitor;

    @Inject
    Reader reader;

    public void begin(Visit visit) {
        visitor.arrives(visit);
        reader.visits(new Frame.Visit(
                tokens.write(visit),
                visit.language(),
                visit.zone(),
                visit.skin(),
                tabs(visit),
                visit.byLink().isPresent()));
    }

    /** The page that answers carries no visit any more. */
    public void end() {
        reader.leaves();
    }

    /** From now on this visit is read in another language; the page that answers carries its new token. */
    public void readIn(Language chosen) {
        begin(visitor.visit().in(chosen));
    }

    /** From now on as this; the page that answers carries the new token. @throws NotForYou if the visitor is not that too */
    public void turnTo(Standing standing) {
        begin(visitor.visit().as(standing));
    }

    /** From now on as a guardian: the visitor has just been linked to a child of this course. */
    public void hasChild() {
        begin(visitor.visit().withChild());
    }

    /** Empty if we did not sign this token or the visit has ended. */
    Optional<Visit> known(String token) {
        return tokens.read(token);
    }

    private static List<Frame.Tab> tabs(Visit visit) {
        List<Frame.Tab> tabs = new ArrayList<>();
        if (visit.standing() == Standing.INSTRUCTOR) {
            tabs.addAll(OF_A_TEACHER);
            visit.other().ifPresent(guardian -> tabs.add(new Frame.Tab("tab.child", "/panel/standings/guardian")));
        } else if (visit.other().isPresent()) {
            tabs.add(new Frame.Tab("tab.child", "/panel/week"));
            tabs.add(new Frame.Tab("tab.class", "/panel/standings/instructor"));
        }
        if (visit.isOperator() || visit.isA(Standing.ADMINISTRATOR)) {
            tabs.add(new Frame.Tab("tab.platforms", "/panel/platforms"));
        }
        if (visit.isA(Standing.ADMINISTRATOR)) {
            tabs.addAll(OF_THE_OFFICE);
        }
        if (visit.isOperator()) {
            tabs.add(new Frame.Tab("tab.audit", "/panel/audit"));
        }
        return tabs;
    }
}
