package org.kith.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import org.kith.audit.Action;
import org.kith.audit.AuditEntries;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.platforms.PlatformsPage;
import org.kith.visitor.ForEveryone;
import org.kith.visitor.Visit;
import org.kith.visitor.Visits;

/** Where whoever runs this Kith comes in: the registration key begins a visit that sees all platforms. */
@Path("operator")
@RequestScoped
@ForEveryone
@Produces("text/html;charset=UTF-8")
public class OperatorResource {

    private static final Duration VISIT = Duration.ofHours(1);

    @Inject
    RegistrationGate gate;

    @Inject
    Visits visits;

    @Inject
    PlatformsPage platforms;

    @Inject
    AuditEntries audit;

    @Inject
    Reader reader;

    @Inject
    Clock clock;

    @GET
    public Page show() {
        return Page.of("registration/operator", "", reader.words().text("operator.title"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Page come(@FormParam("key") @DefaultValue("") String typed) {
        gate.requireOperator(typed);
        visits.begin(Visit.ofOperator(reader.language(), clock.instant().plus(VISIT)));
        audit.note(Action.OPERATOR_CAME, "");
        return platforms.page();
    }
}
