package org.kith.conferences.interpreting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.kith.page.Page;
import org.kith.page.Typed;
import org.kith.visitor.For;
import org.kith.visitor.Standing;

/** The interpreters whom a school can call: its office keeps them, and teachers where the school says so. */
@Path("interpreters")
@RequestScoped
@For({Standing.ADMINISTRATOR, Standing.INSTRUCTOR})
@Produces("text/html;charset=UTF-8")
public class InterpretersResource {

    static final String PATH = "/panel/interpreters";

    private static final String ONE = "{interpreter: [0-9a-fA-F-]{36}}";

    @Inject
    InterpreterList list;

    @GET
    public Page show() {
        return list.show();
    }

    /** @param language that is missing */
    @GET
    @Path("new")
    public Page begin(@QueryParam("language") @DefaultValue("") String language) {
        return list.fresh(language);
    }

    @POST
    @Transactional
    public Page add(MultivaluedMap<String, String> form) {
        return list.add(InterpreterEntry.sent(Typed.sent(form)));
    }

    @GET
    @Path(ONE)
    public Page open(@PathParam("interpreter") UUID interpreter) {
        return list.open(interpreter);
    }

    @POST
    @Path(ONE)
    @Transactional
    public Page change(@PathParam("interpreter") UUID interpreter, MultivaluedMap<String, String> form) {
        return list.change(interpreter, InterpreterEntry.sent(Typed.sent(form)));
    }

    @POST
    @Path(ONE + "/pause")
    @Transactional
    public Page pause(@PathParam("interpreter") UUID interpreter) {
        return list.pause(interpreter, true);
    }

    @POST
    @Path(ONE + "/resumption")
    @Transactional
    public Page resume(@PathParam("interpreter") UUID interpreter) {
        return list.pause(interpreter, false);
    }

    @POST
    @Path(ONE + "/removal")
    @Transactional
    public Page remove(@PathParam("interpreter") UUID interpreter) {
        return list.remove(interpreter);
    }
}
