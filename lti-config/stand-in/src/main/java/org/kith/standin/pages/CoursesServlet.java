package org.kith.standin.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kith.standin.platform.Link;
import org.kith.standin.school.Course;

/** The courses of whoever is signed in, and the tool inside each of them. */
public final class CoursesServlet extends ToolServlet {

    public CoursesServlet(Lms lms) {
        super(lms);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = path(request).split("/", 3);
        if (path.length < 2) {
            showCourses(request, response);
            return;
        }
        Course course = Course.of(path[1]).orElseThrow(Problem::notFound);
        String[] rest = withoutWindow(path.length == 3 ? path[2] : "").split("/");
        Visitor visitor = visitor(request);
        switch (rest[0]) {
            case "families" -> open(request, response, Opening.first(visitor, course, course));
            case "tools" -> open(request, response, new Opening(visitor, course, course, tool(visitor, course, rest)));
            case "", "external_content" -> showCourse(request, response, course);
            default -> throw Problem.notFound();
        }
    }

    private static Link tool(Visitor visitor, Course course, String[] path) {
        return visitor.behaviour().installations().in(course).stream()
                .filter(installation -> path.length == 2 && path[1].equals(String.valueOf(installation.number())))
                .map(Link::to)
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private void showCourses(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visitor visitor = visitor(request);
        Shell shell = Shell.of(request, visitor, "Courses");
        show(response, "courses.jte", new CoursesView(shell, Course.of(visitor.require())));
    }

    private void showCourse(HttpServletRequest request, HttpServletResponse response, Course course)
            throws IOException {
        Visitor visitor = visitor(request);
        Opening.first(visitor, course, course);
        Shell shell = Shell.of(request, visitor, course.title()).in(course, visitor);
        show(response, "course.jte", new CourseView(shell, course, message(request)));
    }
}
