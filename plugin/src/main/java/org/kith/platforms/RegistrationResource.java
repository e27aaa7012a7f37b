package org.kith.platforms;

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
    Platforms platforms;

    @Inject
    FrameAncestors ancestors;

    @Inject
    OwnAddress own;

    @Inject
    Reader reader;

    @GET
    public Page show() {
        gate.key();
        return form(RegistrationForm.empty(), Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Page register(MultivaluedMap<String, String> typed) {
        gate.check(typed.getOrDefault("key", List.of("")).get(0));
        RegistrationForm form = RegistrationForm.of(typed);
        Map<RegistrationField, String> faults = RegistrationCheck.faults(form);
        if (!faults.isEmpty()) {
            return form(form, faults).withStatus(FAULTY);
        }
        RegisteredPlatform registered = registered(form);
        ancestors.changed();
        return Page.of("platforms/registered", registered, reader.words().text("registered.title"));
    }

    /** Two at the same moment run into the unique constraint; the second then finds what the first has kept. */
    private RegisteredPlatform registered(RegistrationForm form) {
        try {
            return register(form);
        } catch (PersistenceException anotherWasFirst) {
            return register(form);
        }
    }

    private RegisteredPlatform register(RegistrationForm form) {
        return platforms.register(
                RegistrationCheck.platform(form), form.typed(RegistrationField.NAME), form.deployments());
    }

    private Page form(RegistrationForm form, Map<RegistrationField, String> faults) {
        return Page.of(
                "platforms/registration",
                new RegistrationView(own.base(), form, faults),
                reader.words().text("registration.title"));
    }
}
