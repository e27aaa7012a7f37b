package org.kith.standin.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.standin.school.Course;

/** Where a tool sends people back to in Moodle: to the course, with what the tool had to say. */
public final class ReturnServlet extends PageServlet {

    public ReturnServlet(Lms lms) {
        super(lms);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Course course = Optional.ofNullable(request.getParameter("course"))
                .flatMap(Course::numbered)
                .orElseThrow(Problem::notFound);
        String message = Stream.of("lti_errormsg", "lti_msg")
                .filter(name -> request.getParameter(name) != null)
                .map(name -> "?" + name + "=" + URLEncoder.encode(request.getParameter(name), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
        response.sendRedirect(request.getContextPath() + Shell.home(course) + message);
    }
}
