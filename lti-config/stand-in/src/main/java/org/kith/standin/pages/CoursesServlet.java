package org.kith.standin.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
        Opening opening = new Opening(visitor(request), course, course);
        switch (path.length == 3 ? path[2] : "") {
            case "families" -> showFrame(request, response, opening);
            case "families/window" -> showWindow(request, response, opening);
            case "", "external_content/success/external_tool_redirect" -> showCourse(request, response, course);
            default -> throw Problem.notFound();
        }
    }

    private void showCourses(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visitor visitor = visitor(request);
        Shell shell = Shell.of(request, visitor, "Courses");
        show(response, "courses.jte", new CoursesView(shell, Course.of(visitor.require())));
    }

    private void showCourse(HttpServletRequest request, HttpServletResponse response, Course course)
            throws IOException {
        Shell shell = Shell.of(request, visitor(request), course.title()).in(course);
        show(response, "course.jte", new CourseView(shell, course, message(request)));
    }
}
