package org.kith.conferences.interpreting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.conferences.interpreting.InterpretingPages.Told;
import org.kith.page.AtTheSameMoment;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** The office's side of all interpreted meetings of a school: who is where, who is missing, whom to call. */
@Path("office/interpreting")
@RequestScoped
@For(Standing.ADMINISTRATOR)
@Produces("text/html;charset=UTF-8")
public class InterpretingResource {

    static final String PATH = "/panel/office/interpreting";

    private static final String ONE = "bookings/{booking: [0-9a-fA-F-]{36}}";

    @Inject
    Visitor visitor;

    @Inject
    Placing placing;

    @Inject
    InterpretingPages pages;

    @Inject
    ProviderList list;

    @GET
    public Page show(@QueryParam("anew") @DefaultValue("") String anew) {
        return pages.office(Told.visit(!anew.isEmpty()));
    }

    /** For the telephone, on screen and on paper. */
    @GET
    @Path("calls")
    public Page calls() {
        return pages.calls();
    }

    /** @param provider all of theirs; empty for the school's own interpreters */
    @GET
    @Path("sheet")
    public Page sheet(@QueryParam("provider") @DefaultValue("") String provider) {
        return list.page(provider);
    }

    @GET
    @Path("sheet.csv")
    @Produces("text/csv;charset=UTF-8")
    public String file(@QueryParam("provider") @DefaultValue("") String provider) {
        return list.file(provider);
    }

    @POST
    @Path("placing")
    public Page accept(
            @FormParam("stamp") @DefaultValue("") String stamp, @FormParam("anew") @DefaultValue("") String anew) {
        try {
            placing.accept(Circle.school(platform()), stamp, !anew.isEmpty(), visitor.person());
            return pages.office(Told.done("interpreting.said.placed"));
        } catch (AtTheSameMoment other) {
            return pages.office(Told.refused(!anew.isEmpty(), other));
        }
    }

    @POST
    @Path(ONE + "/interpreter")
    public Page place(@PathParam("booking") UUID booking, @FormParam("interpreter") @Nullable UUID interpreter) {
        UUID asked = Optional.ofNullable(interpreter).orElseThrow(NotFound::new);
        try {
            placing.place(platform(), booking, asked, visitor.person());
            return pages.office(Told.done("interpreting.said.placed-one"));
        } catch (InterpreterBusy | AtTheSameMoment busy) {
            return pages.office(Told.refused(false, busy));
        }
    }

    @POST
    @Path(ONE + "/interpreter/removal")
    public Page release(@PathParam("booking") UUID booking) {
        placing.release(platform(), booking);
        return pages.office(Told.done("interpreting.said.released"));
    }

    /** @param comes empty if it was ticked by mistake */
    @POST
    @Path(ONE + "/confirmation")
    public Page confirm(@PathParam("booking") UUID booking, @FormParam("comes") @DefaultValue("") String comes) {
        placing.confirm(platform(), booking, !comes.isEmpty());
        return pages.calls();
    }

    private UUID platform() {
        return visitor.visit().platform();
    }
}
