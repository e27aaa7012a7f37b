package org.kith.standin.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.kith.standin.content.Chosen;
import org.kith.standin.content.ContentRefused;
import org.kith.standin.platform.CanvasLike;
import org.kith.standin.school.Course;

/** What follows when a tool sends back what somebody has chosen: Canvas keeps it, Moodle fills in a form with it. */
record ContentReturn(Desk desk) {

    /** The page on which the teacher goes on. */
    ReturnedView receive(HttpServletRequest request) {
        String token = Optional.ofNullable(request.getParameter("JWT")).orElse("");
        String proof = Optional.ofNullable(request.getParameter("sesskey")).orElse("");
        try {
            Chosen chosen = desk.choosing().receive(token, proof);
            String home = request.getContextPath() + Shell.home(chosen.asked().place());
            return new ReturnedView(request.getContextPath(), home + next(chosen));
        } catch (ContentRefused refused) {
            throw new Problem(400, "The answer of the tool is refused. " + refused.reason());
        }
    }

    private String next(Chosen chosen) {
        if (desk.behaviour() instanceof CanvasLike) {
            desk.contents().put(chosen);
            return "";
        }
        return "/drafts/" + desk.contents().draft(chosen);
    }

    /** Saves what waits under this name. */
    void save(String name, Course course) {
        Chosen chosen = desk.contents()
                .take(name)
                .filter(draft -> draft.asked().place() == course)
                .orElseThrow(Problem::notFound);
        desk.contents().put(chosen);
    }
}
