package org.kith.platforms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.kith.audit.Action;
import org.kith.audit.AuditEntries;
import org.kith.keys.OwnKeys;
import org.kith.page.Page;
import org.kith.visitor.For;
import org.kith.visitor.Standing;

/** A new key of ours, made by the operator; asked again while it waits for its turn, this changes nothing. */
@Path("keys/rotation")
@RequestScoped
@For(Standing.OPERATOR)
@Produces("text/html;charset=UTF-8")
public class KeyRotationResource {

    @Inject
    OwnKeys keys;

    @Inject
    AuditEntries audit;

    @Inject
    PlatformsPage platforms;

    @POST
    @Transactional
    public Page rotate() {
        keys.rotate().ifPresent(kid -> audit.note(Action.KEY_ROTATED, kid));
        return platforms.page();
    }
}
