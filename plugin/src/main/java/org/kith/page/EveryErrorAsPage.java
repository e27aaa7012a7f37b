package org.kith.page;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * The one mapper: a refusal is a sentence, a wrong request is a plain page, whoever gives way to another's lock reads so, everything else
 * is a bug.
 */
@Provider
public class EveryErrorAsPage implements ExceptionMapper<Throwable> {

    /** As in {@link PageWriter}: without a charset browsers guess. */
    static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    @Inject
    Refusals refusals;

    @Override
    public Response toResponse(Throwable thrown) {
        Page page = page(thrown);
        Response.ResponseBuilder answer =
                Response.status(page.status()).entity(page).type(HTML);
        if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() == 405) {
            answer.header("Allow", web.getResponse().getHeaderString("Allow"));
        }
        return answer.build();
    }

    Page page(Throwable thrown) {
        if (thrown instanceof Refusal refusal) {
            return refusals.page(refusal);
        }
        if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            return refusals.page(web.getResponse().getStatus());
        }
        if (thrown instanceof TransactionalException transaction && transaction.getCause() instanceof Refusal refusal) {
            return refusals.page(refusal);
        }
        return thrown instanceof RuntimeException failure
                        && AtTheSameMoment.in(failure) instanceof AtTheSameMoment faster
                ? refusals.page(faster)
                : refusals.bug(thrown);
    }
}
