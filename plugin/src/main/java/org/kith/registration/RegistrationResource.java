package org.kith.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.platforms.FrameAncestors;
import org.kith.platforms.OwnAddress;
import org.kith.platforms.RegisteredPlatform;
import org.kith.visitor.ForEveryone;

/** Registration of a platform by hand, for whoever has the operator's key. The key is never shown, logged or sent back. */
@Path("registration")
@RequestScoped
@ForEveryone
@Produces("text/html;charset=UTF-8")
public class RegistrationResource {

    private static final int FAULTY = 422;

    @Inject
    RegistrationGate gate;

    @Inject
    Newcomers newcomers;

    @Inject
    FirstContact contact;

    @Inject
    FrameAncestors ancestors;

    @Inject
    OwnAddress own;

    @Inject
    Reader reader;

    @GET
    public Page show() {
        gate.requireOpen();
        return form(RegistrationForm.empty(), Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Page register(MultivaluedMap<String, String> typed) {
        RegistrationGate.Pass pass =
                gate.admit(typed.getOrDefault("key", List.of("")).get(0));
        RegistrationForm form = RegistrationForm.of(typed);
        Map<RegistrationField, String> faults = RegistrationCheck.faults(form);
        if (!faults.isEmpty()) {
            return form(form, faults).withStatus(FAULTY);
        }
        Map<RegistrationField, String> unknown =
                form.anyway() ? Map.of() : contact.faults(RegistrationCheck.platform(form));
        if (!unknown.isEmpty()) {
            return form(form, unknown).withStatus(FAULTY);
        }
        RegisteredPlatform registered = registered(form, pass);
        ancestors.changed();
        return Page.of("registration/registered", registered, reader.words().text("registered.title"));
    }

    /** Two at the same moment run into the unique constraint; the second then finds what the first has kept. */
    private RegisteredPlatform registered(RegistrationForm form, RegistrationGate.Pass pass) {
        try {
            return newcomers.register(arrival(form), pass);
        } catch (PersistenceException anotherWasFirst) {
            return newcomers.register(arrival(form), pass);
        }
    }

    private static Newcomers.Newcomer arrival(RegistrationForm form) {
        return new Newcomers.Newcomer(
                RegistrationCheck.platform(form), form.typed(RegistrationField.NAME), form.deployments());
    }

    private Page form(RegistrationForm form, Map<RegistrationField, String> faults) {
        return Page.of(
                "registration/form",
                new RegistrationView(own.base(), form, faults),
                reader.words().text("registration.title"));
    }
}
