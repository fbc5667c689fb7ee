package org.webinar.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.webinar.identity.Tokens;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.rights.OnlyForStaff;
import org.webinar.rights.Rights;
import org.webinar.web.door.CurrentRefusal;
import org.webinar.web.door.CurrentVisitor;

/**
 * Lets in who belongs to Pod's administration: programs by their token, people by the session that they have. Asked
 * before it is known whether there is anything at the address, so that strangers learn nothing from it.
 */
@Provider
@PreMatching
public class StaffFilter implements ContainerRequestFilter {
    private static final String SCHEME = "Token";

    @Inject
    private Tokens tokens;

    @Inject
    private Visitors visitors;

    @Inject
    private CurrentVisitor door;

    @Inject
    private Rights rights;

    @Inject
    private Details details;

    @Inject
    private CurrentRefusal noted;

    @Override
    public void filter(ContainerRequestContext request) {
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        String[] words = header == null ? new String[] {""} : header.strip().split("\\s+", -1);
        if (words[0].equalsIgnoreCase(SCHEME)) {
            withToken(request, words);
        } else {
            letIn(request, door.find(), "rest.stranger");
        }
    }

    private void withToken(ContainerRequestContext request, String[] words) {
        if (words.length == 1) {
            sendAway(request, "rest.token.none");
        } else if (words.length > 2) {
            sendAway(request, "rest.token.spaces");
        } else {
            Optional<String> owner = tokens.owner(words[1]);
            if (owner.isEmpty()) {
                noted.wrongToken();
            }
            letIn(request, owner.flatMap(visitors::named), owner.isPresent() ? "rest.closed" : "rest.token.unknown");
        }
    }

    private void letIn(ContainerRequestContext request, Optional<Visitor> visitor, String otherwise) {
        if (visitor.isEmpty()) {
            sendAway(request, otherwise);
        } else if (!rights.mayUseRest(visitor.get())) {
            noted.note(visitor, OnlyForStaff.class, Status.FORBIDDEN.getStatusCode());
            request.abortWith(details.of(Status.FORBIDDEN, "rest.staff").build());
        }
    }

    private void sendAway(ContainerRequestContext request, String why) {
        Response unauthorized = details.of(Status.UNAUTHORIZED, why)
                .header(HttpHeaders.WWW_AUTHENTICATE, SCHEME)
                .build();
        request.abortWith(unauthorized);
    }
}
