package org.webinar.web.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.webinar.web.door.Callers;

/** Lets programs in by their token, before it is known whether there is anything at the address: strangers learn nothing. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class TokenFilter implements ContainerRequestFilter {
    @Inject
    private Gate gate;

    @Inject
    private CurrentBearer bearer;

    @Inject
    private Callers callers;

    @Context
    private HttpServletRequest sent;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean reading = !request.getMethod().equals(HttpMethod.POST)
                && request.getUriInfo().getPath().equals(DocumentResource.PATH);
        if (!reading) {
            bearer.is(gate.pass(request.getHeaderString(HttpHeaders.AUTHORIZATION), callers.of(sent)));
        }
    }
}
