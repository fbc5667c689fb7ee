package org.webinar.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import org.webinar.identity.Visitor;
import org.webinar.site.CurrentSite;
import org.webinar.web.texts.Sentences;

/** What all resources do that programs read: who asks, what is asked for, and an answer with its mark and its other pages. */
abstract class ApiReading {
    @Inject
    private Replies replies;

    @Inject
    private CurrentBearer bearer;

    @Inject
    private CurrentSite site;

    @Inject
    private Sentences sentences;

    @Context
    private UriInfo asked;

    @Context
    private Request request;

    /** Who asks. */
    final Visitor visitor() {
        return bearer.visitor();
    }

    /** For reading what stands behind the question mark; what can't be understood is told all at once. */
    final Query query() {
        return new Query(sentences);
    }

    /** An answer that need not be read again while it is the same. */
    final Response.ResponseBuilder reply(Object body) {
        return replies.of(body, request);
    }

    /** A page of so many things, with the links to the others. */
    final Response page(Object body, Paging paging, long count) {
        return reply(body).links(paging.links(asked, site.address(), count)).build();
    }

    /** The address that was asked for, as programs outside see it. */
    final UriBuilder here() {
        return Paging.address(asked, site.address());
    }
}
