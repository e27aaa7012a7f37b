package org.kith.standin.pages;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Everything that answers with a page: it shows a {@link Problem} as a sentence. */
abstract class PageServlet extends HttpServlet {
    private final transient Lms lms;

    PageServlet(Lms lms) {
        this.lms = lms;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setCharacterEncoding("UTF-8");
        try {
            super.service(request, response);
        } catch (Problem problem) {
            response.setStatus(problem.status());
            Shell shell = Shell.of(request, visitor(request), "This did not work");
            show(response, "problem.jte", new ProblemView(shell, problem.sentence()));
        }
    }

    final Lms lms() {
        return lms;
    }

    final Visitor visitor(HttpServletRequest request) {
        return Visitor.of(request, lms.behaviours());
    }

    final void show(HttpServletResponse response, String template, Object view) throws IOException {
        lms.templates().write(response, template, view);
    }

    /** The part of the address after the servlet's own, without a slash at its end. */
    static String path(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.replaceAll("/+$", "");
    }
}
