package org.kith.platforms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.kith.keys.OwnKeys;
import org.kith.lti.ToolKey;
import org.kith.visitor.ForEveryone;

/** Our public keys, as LMSs fetch them. */
@Path("jwks")
@RequestScoped
@ForEveryone
public class JwksResource {

    private static final int FRESH_SECONDS = 600;

    @Inject
    OwnKeys keys;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response show() {
        CacheControl cache = new CacheControl();
        cache.setMaxAge(FRESH_SECONDS);
        return Response.ok(ToolKey.publicJwks(keys.published()))
                .cacheControl(cache)
                .build();
    }
}
