package org.kith.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.kith.lti.registration.CanvasConfiguration;
import org.kith.platforms.OwnAddress;
import org.kith.visitor.ForEveryone;

/** What an administrator of Canvas pastes, or lets Canvas fetch, where dynamic registration does not work. Nothing in it is secret. */
@Path("canvas.json")
@RequestScoped
@ForEveryone
public class CanvasConfigurationResource {

    @Inject
    OwnAddress own;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String show() {
        return CanvasConfiguration.json(own.base());
    }
}
