package org.kith.linking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.kith.families.Named;
import org.kith.families.Persons;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** The office looks for a student of its platform. */
@Path("students")
@RequestScoped
@For(Standing.ADMINISTRATOR)
@Produces("text/html;charset=UTF-8")
public class StudentsResource {

    @Inject
    Persons persons;

    @Inject
    Visitor visitor;

    @Inject
    Reader reader;

    /** @param name part of a name; nobody is shown before something is asked for */
    @GET
    public Page find(@QueryParam("name") @DefaultValue("") String name) {
        List<Named> found =
                name.isBlank() ? List.of() : persons.students(visitor.visit().platform(), name);
        return Page.of(
                        "linking/students",
                        new StudentsView(name.strip(), found),
                        reader.words().text("students.title"))
                .at(StudentView.PATH);
    }
}
