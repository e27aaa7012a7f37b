package org.kith.standin.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.kith.standin.platform.Behaviour;
import org.kith.standin.school.Person;
import org.kith.standin.school.Role;

/** Takes the choice of a person, of a behaviour, or of both. */
public final class VisitorServlet extends PageServlet {

    public VisitorServlet(Lms lms) {
        super(lms);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Person> person =
                Optional.ofNullable(request.getParameter("person")).flatMap(Person::of);
        Behaviour behaviour = Optional.ofNullable(request.getParameter("behaviour"))
                .flatMap(lms().behaviours()::named)
                .orElseGet(visitor(request)::behaviour);
        Visitor chosen = new Visitor(person.orElse(null), behaviour);
        chosen.rememberPerson(request, response);
        chosen.rememberBehaviour(request, response);
        response.sendRedirect(
                request.getContextPath() + person.map(VisitorServlet::desk).orElse("/"));
    }

    private static String desk(Person person) {
        return person.role() == Role.ADMINISTRATOR ? "/admin" : "/courses";
    }
}
