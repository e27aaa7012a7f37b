package org.kith.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Where a request comes from, for counting those of whom nothing else is known. Never kept. */
@RequestScoped
public class Client {

    /** Request attribute: the address as the network tells it, behind whatever proxies the operator has named. */
    public static final String ADDRESS = "org.kith.client";

    @Inject
    HttpServletRequest request;

    public String address() {
        return Optional.ofNullable(request.getAttribute(ADDRESS))
                .map(Object::toString)
                .orElseGet(request::getRemoteAddr);
    }

    /** As it calls itself; empty if it does not. */
    public String browser() {
        return Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
    }
}
