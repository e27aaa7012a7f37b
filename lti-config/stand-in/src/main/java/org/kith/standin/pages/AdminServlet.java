package org.kith.standin.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kith.standin.platform.Endpoints;
import org.kith.standin.school.School;

/** The administration: what a tool must be told about this LMS, and the tool as an administrator opens it. */
public final class AdminServlet extends ToolServlet {
    private final transient Endpoints endpoints;

    public AdminServlet(Lms lms, Endpoints endpoints) {
        super(lms);
        this.endpoints = endpoints;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visitor visitor = visitor(request);
        Opening opening = new Opening(visitor, visitor.behaviour().administration(), School.LINCOLN);
        switch (path(request)) {
            case "/families" -> showFrame(request, response, opening);
            case "/families/window" -> showWindow(request, response, opening);
            case "", "/external_content/success/external_tool_redirect" -> showRegistration(request, response, visitor);
            default -> throw Problem.notFound();
        }
    }

    private void showRegistration(HttpServletRequest request, HttpServletResponse response, Visitor visitor)
            throws IOException {
        Shell shell = Shell.of(request, visitor, "Registration").in(School.LINCOLN);
        show(
                response,
                "registration.jte",
                new RegistrationView(shell, endpoints, visitor.behaviour().registration(), message(request)));
    }
}
