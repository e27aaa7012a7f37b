package org.kith.standin.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The first page: who do you want to be, and in which LMS. */
public final class PeopleServlet extends PageServlet {

    public PeopleServlet(Lms lms) {
        super(lms);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Shell shell = Shell.of(request, visitor(request), "Who do you want to be?");
        show(response, "people.jte", PeopleView.of(shell, lms().behaviours()));
    }
}
