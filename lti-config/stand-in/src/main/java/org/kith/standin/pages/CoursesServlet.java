package org.kith.standin.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.kith.standin.platform.Item;
import org.kith.standin.platform.Link;
import org.kith.standin.school.Course;
import org.kith.standin.tools.Installation;

/** The courses of whoever is signed in, and the tools inside each of them. */
public final class CoursesServlet extends ToolServlet {
    private final transient Administration administration;

    public CoursesServlet(Lms lms, Administration administration) {
        super(lms);
        this.administration = administration;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CoursePath path = CoursePath.of(withoutWindow(path(request)));
        if (path.course().isEmpty()) {
            showCourses(request, response);
            return;
        }
        Course course = path.course().get();
        Visitor visitor = visitor(request);
        switch (path.part()) {
            case "families" -> open(request, response, Opening.first(visitor, course, course));
            case "tools" -> open(request, response, tool(visitor, course, path));
            case "items" -> open(request, response, item(visitor, course, path));
            case "drafts" -> showDraft(request, response, path);
            case "", "external_content" -> showCourse(request, response, course);
            default -> throw Problem.notFound();
        }
    }

    /** A tool answers here in Canvas; a teacher saves here in Moodle. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CoursePath path = CoursePath.of(path(request));
        Course course = path.course().orElseThrow(Problem::notFound);
        switch (path.part()) {
            case "deep_linking_response" ->
                show(response, "returned.jte", new ContentReturn(administration.like("canvas")).receive(request));
            case "drafts" -> {
                desk(teacher(request, course)).save(path.name(), course);
                response.sendRedirect(request.getContextPath() + Shell.home(course));
            }
            default -> throw Problem.notFound();
        }
    }

    private ContentReturn desk(Visitor visitor) {
        return new ContentReturn(administration.of(visitor.behaviour()));
    }

    private Visitor teacher(HttpServletRequest request, Course course) {
        Visitor visitor = visitor(request);
        if (!visitor.choosesIn(course)) {
            throw new Problem(403, "Only teachers choose content.");
        }
        return visitor;
    }

    private Opening tool(Visitor visitor, Course course, CoursePath path) {
        Installation installation = installation(visitor, course, path.name());
        return switch (path.rest()) {
            case "" -> new Opening(visitor, course, course, Link.to(installation));
            case "choosing" -> choosing(visitor, course, installation);
            default -> throw Problem.notFound();
        };
    }

    private static Opening choosing(Visitor visitor, Course course, Installation installation) {
        if (!visitor.choosesIn(course)) {
            throw new Problem(403, "Only teachers choose content.");
        }
        return new Opening(visitor, course, course, Link.choosing(installation));
    }

    private Opening item(Visitor visitor, Course course, CoursePath path) {
        Item item = administration.of(visitor.behaviour()).contents().in(course).stream()
                .filter(each -> String.valueOf(each.number()).equals(path.name()))
                .findFirst()
                .orElseThrow(Problem::notFound);
        Installation installation = installation(visitor, course, String.valueOf(item.installation()));
        return new Opening(visitor, course, course, Link.to(installation, item));
    }

    private static Installation installation(Visitor visitor, Course course, String number) {
        return visitor.behaviour().installations().in(course).stream()
                .filter(each -> String.valueOf(each.number()).equals(number))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private void showCourses(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visitor visitor = visitor(request);
        Shell shell = Shell.of(request, visitor, "Courses");
        show(response, "courses.jte", new CoursesView(shell, Course.of(visitor.require())));
    }

    private void showDraft(HttpServletRequest request, HttpServletResponse response, CoursePath path)
            throws IOException {
        Course course = path.course().orElseThrow(Problem::notFound);
        Visitor visitor = teacher(request, course);
        Shell shell = Shell.of(request, visitor, "Adding an activity").in(course, visitor);
        DraftView view = administration
                .of(visitor.behaviour())
                .contents()
                .drafted(path.name())
                .map(chosen -> new DraftView(shell, chosen.contents()))
                .orElseThrow(Problem::notFound);
        show(response, "draft.jte", view);
    }

    private void showCourse(HttpServletRequest request, HttpServletResponse response, Course course)
            throws IOException {
        Visitor visitor = visitor(request);
        Opening.first(visitor, course, course);
        Shell shell = Shell.of(request, visitor, course.title()).in(course, visitor);
        List<Item> items = administration.of(visitor.behaviour()).contents().in(course);
        show(response, "course.jte", new CourseView(shell, course, items, choosers(visitor, course), message(request)));
    }

    private static List<Installation> choosers(Visitor visitor, Course course) {
        return visitor.behaviour().installations().in(course).stream()
                .filter(each -> visitor.choosesIn(course)
                        && each.tool().addresses().choosing().isPresent())
                .toList();
    }
}
