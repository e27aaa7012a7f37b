package org.kith.standin.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.kith.standin.platform.Endpoints;
import org.kith.standin.platform.Link;
import org.kith.standin.school.School;
import org.kith.standin.tools.ToolAddresses;

/** The administration: what a tool must be told about this LMS, and the tool as an administrator opens it. */
public final class AdminServlet extends ToolServlet {
    private final transient URI address;

    public AdminServlet(Lms lms, URI address) {
        super(lms);
        this.address = address;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visitor visitor = visitor(request);
        Opening opening = Opening.first(visitor, visitor.behaviour().administration(), School.LINCOLN);
        switch (withoutWindow(path(request))) {
            case "/families" -> open(request, response, opening);
            case "", "/external_content/success/external_tool_redirect" -> showRegistration(request, response, visitor);
            default ->
                open(request, response, new Opening(visitor, School.LINCOLN, School.LINCOLN, tool(request, visitor)));
        }
    }

    /** Tools that were registered later and asked for a place in the administration, which Moodle has not. */
    private static Link tool(HttpServletRequest request, Visitor visitor) {
        return visitor.behaviour().installations().in(School.LINCOLN).stream()
                .filter(each -> withoutWindow(path(request)).equals("/tools/" + each.number()))
                .filter(each ->
                        each.tool().addresses().at(ToolAddresses.ACCOUNT).isPresent())
                .filter(each -> visitor.behaviour().administration() == School.LINCOLN)
                .map(Link::to)
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private void showRegistration(HttpServletRequest request, HttpServletResponse response, Visitor visitor)
            throws IOException {
        Shell shell = Shell.of(request, visitor, "Registration").in(School.LINCOLN, visitor);
        show(
                response,
                "registration.jte",
                new RegistrationView(
                        shell,
                        Endpoints.of(address, visitor.behaviour()),
                        visitor.behaviour().registration(),
                        message(request)));
    }
}
