package org.kith.webapp;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.kith.page.Page;

/** Lets the form of a page that says so be posted to one other origin; {@link AnswerHeaders} has set the policy before. */
@Provider
public class SendingElsewhere implements ContainerResponseFilter {

    @Context
    HttpServletResponse response;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof Page page) {
            page.sendsTo()
                    .ifPresent(origin -> response.setHeader(
                            HeaderRules.POLICY,
                            HeaderRules.sendingTo(String.valueOf(response.getHeader(HeaderRules.POLICY)), origin)));
        }
    }
}
