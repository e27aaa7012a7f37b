package org.kith.standin.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kith.standin.demo.DemoSchool;

/** Says that the stand-in is there, and how far the demo school has come into Kith. */
public final class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient DemoSchool school;

    public HealthServlet(DemoSchool school) {
        this.school = school;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write("{\"status\":\"UP\",\"demo\":\"%s\"}".formatted(school.state()));
    }
}
