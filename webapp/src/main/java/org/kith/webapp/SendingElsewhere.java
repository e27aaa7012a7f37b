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
            page.sendsTo().ifPresent(this::allow);
        }
    }

    /** The LMS goes on in this window, which it may have opened, and must find the one it opened it from. */
    private void allow(String origin) {
        String policy = String.valueOf(response.getHeader(HeaderRules.POLICY));
        response.setHeader(HeaderRules.POLICY, HeaderRules.sendingTo(policy, origin));
        response.setHeader(HeaderRules.OPENER, "unsafe-none");
    }
}
