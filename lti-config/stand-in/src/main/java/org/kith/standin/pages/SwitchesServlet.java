package org.kith.standin.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.standin.modes.Mode;
import org.kith.standin.modes.Switchboard;
import org.kith.standin.school.School;

/** The switches with which this LMS is made slow, broken or crowded. */
public final class SwitchesServlet extends PageServlet {
    private final transient Switchboard switchboard;
    private final boolean on;

    public SwitchesServlet(Lms lms, Switchboard switchboard, boolean on) {
        super(lms);
        this.switchboard = switchboard;
        this.on = on;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visitor visitor = office(request);
        Shell shell = Shell.of(request, visitor, "Switches").in(School.LINCOLN, visitor);
        show(response, "switches.jte", SwitchesView.of(shell, switchboard.modes()));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visitor visitor = office(request);
        String keep = request.getParameter("keep");
        if (keep != null) {
            switchboard.rotate(visitor.behaviour(), Boolean.parseBoolean(keep));
        } else {
            set(request);
        }
        response.sendRedirect(request.getContextPath() + "/admin/switches");
    }

    private void set(HttpServletRequest request) {
        Stream.of(Mode.values()).forEach(mode -> {
            String value =
                    Optional.ofNullable(request.getParameter(mode.word())).orElse("");
            if (!switchboard.modes().set(mode.word(), value.trim())) {
                throw new Problem(400, "%s cannot be \"%s\".".formatted(mode.word(), value));
            }
        });
    }

    private Visitor office(HttpServletRequest request) {
        if (!on) {
            throw new Problem(404, "The demo setting is off, so there is nothing to switch.");
        }
        Visitor visitor = visitor(request);
        if (!School.LINCOLN.admits(visitor.require())) {
            throw new Problem(403, "Only the office may do this. Switch to Dana Whitfield.");
        }
        return visitor;
    }
}
