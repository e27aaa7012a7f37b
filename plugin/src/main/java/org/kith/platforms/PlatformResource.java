package org.kith.platforms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.kith.page.Page;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** One platform: how it is doing, and what its administrator or the operator decides about it. */
@Path("platforms/{platform}")
@RequestScoped
@For({Standing.ADMINISTRATOR, Standing.OPERATOR})
@Produces("text/html;charset=UTF-8")
public class PlatformResource {

    @Inject
    Platforms platforms;

    @Inject
    PlatformsPage pages;

    @Inject
    FrameAncestors ancestors;

    @Inject
    Visitor visitor;

    @PathParam("platform")
    UUID id;

    @GET
    public Page show() {
        return pages.page(id);
    }

    @POST
    @Path("check")
    public Page check() {
        return pages.checked(id);
    }

    @POST
    @Path("pause")
    @Transactional
    public Page pause() {
        platforms.becomes(visitor, id, PlatformState.PAUSED);
        return pages.page(id);
    }

    @POST
    @Path("resumption")
    @Transactional
    public Page resume() {
        platforms.becomes(visitor, id, PlatformState.ACTIVE);
        return pages.page(id);
    }

    @GET
    @Path("removal")
    public Page sayWhatRemovingDoes() {
        return pages.removal(id);
    }

    @POST
    @Path("removal")
    @Transactional
    public Page remove() {
        RegisteredPlatform platform = platforms.seenBy(visitor, id);
        platforms.becomes(visitor, id, PlatformState.REMOVED);
        ancestors.changed();
        return pages.removed(platform);
    }

    @POST
    @Path("deployments/{deployment}/admission")
    @Transactional
    public Page admit(@PathParam("deployment") UUID deployment) {
        platforms.decide(visitor, id, deployment, DeploymentState.ADMITTED);
        return pages.page(id);
    }

    @POST
    @Path("deployments/{deployment}/refusal")
    @Transactional
    public Page refuse(@PathParam("deployment") UUID deployment) {
        platforms.decide(visitor, id, deployment, DeploymentState.REFUSED);
        return pages.page(id);
    }
}
