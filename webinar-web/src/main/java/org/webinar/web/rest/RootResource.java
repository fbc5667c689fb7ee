package org.webinar.web.rest;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The lists that there are. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public class RootResource {
    @Inject
    private Addresses addresses;

    /** The address of each list under its word. */
    @GET
    public Response lists() {
        JsonObjectBuilder lists = Json.createObjectBuilder();
        Lists.OURS.forEach(list -> lists.add(list, addresses.list(list)));
        return Answers.answer(lists.build());
    }
}
