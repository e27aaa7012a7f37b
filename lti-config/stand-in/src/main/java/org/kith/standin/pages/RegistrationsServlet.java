package org.kith.standin.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.standin.platform.CanvasLike;
import org.kith.standin.school.Course;
import org.kith.standin.school.Place;
import org.kith.standin.school.School;
import org.kith.standin.tools.Installations;
import org.kith.standin.tools.RegisteredTool;

/** Where an administrator lets tools introduce themselves, and decides what becomes of them. */
public final class RegistrationsServlet extends PageServlet {
    private static final String HOME = "/admin/registrations";

    private final transient Administration administration;

    public RegistrationsServlet(Lms lms, Administration administration) {
        super(lms);
        this.administration = administration;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Desk desk = desk(request);
        switch (path(request)) {
            case "" -> show(response, "registrations.jte", RegistrationsView.of(shell(request, "Tools"), desk));
            case "/new" -> showIntroduction(request, response, desk);
            default -> showTool(request, response, desk);
        }
    }

    private void showIntroduction(HttpServletRequest request, HttpServletResponse response, Desk desk)
            throws IOException {
        URI tool = address(Optional.ofNullable(request.getParameter("url")).orElse(""));
        URI invitation = Optional.ofNullable(request.getParameter("client_id"))
                .flatMap(desk.behaviour().installations()::tool)
                .map(present -> desk.invitations().forUpdate(tool, present))
                .orElseGet(() -> desk.invitations().forNew(tool));
        show(
                response,
                "introduction.jte",
                new IntroductionView(shell(request, "Registering a tool"), invitation.toString(), HOME));
    }

    private static URI address(String typed) {
        try {
            URI address = URI.create(typed.trim());
            if (address.isAbsolute() && address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException notAnAddress) {
            throw new Problem(400, "This is no web address: " + typed);
        }
        throw new Problem(400, "Type the whole registration URL of the tool, with http:// or https://.");
    }

    private void showTool(HttpServletRequest request, HttpServletResponse response, Desk desk) throws IOException {
        RegisteredTool tool = tool(request, desk);
        Shell shell = shell(request, tool.name());
        show(response, "tool.jte", ToolView.of(shell, tool, desk.behaviour().installations()));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Desk desk = desk(request);
        Installations installations = desk.behaviour().installations();
        RegisteredTool tool = tool(request, desk);
        switch (Optional.ofNullable(request.getParameter("do")).orElse("")) {
            case "activate" ->
                installations.of(tool.clientId()).forEach(pending -> installations.activate(pending.number()));
            case "accept" -> installations.accept(tool.clientId());
            case "deploy" -> deploy(request, desk, tool);
            default -> throw Problem.notFound();
        }
        String next = desk.behaviour() instanceof CanvasLike ? HOME + "/" + tool.clientId() : HOME;
        response.sendRedirect(request.getContextPath() + next);
    }

    /** Moodle makes one deployment for each registration, and no more. */
    private static void deploy(HttpServletRequest request, Desk desk, RegisteredTool tool) {
        if (!(desk.behaviour() instanceof CanvasLike)) {
            throw Problem.notFound();
        }
        Place place = Stream.<Place>concat(Stream.of(School.values()), Stream.of(Course.values()))
                .filter(somewhere -> somewhere.key().equals(request.getParameter("place")))
                .findFirst()
                .orElseThrow(Problem::notFound);
        desk.behaviour().installations().deploy(tool.clientId(), place, true);
    }

    private static RegisteredTool tool(HttpServletRequest request, Desk desk) {
        return desk.behaviour()
                .installations()
                .tool(path(request).replaceFirst("^/", ""))
                .orElseThrow(Problem::notFound);
    }

    private Desk desk(HttpServletRequest request) {
        Visitor visitor = visitor(request);
        if (!School.LINCOLN.admits(visitor.require())) {
            throw new Problem(403, "Only the office may do this. Switch to Dana Whitfield.");
        }
        return administration.of(visitor.behaviour());
    }

    private Shell shell(HttpServletRequest request, String title) {
        Visitor visitor = visitor(request);
        return Shell.of(request, visitor, title).in(School.LINCOLN, visitor);
    }
}
