package org.webinar.web.audience;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.webinar.invitation.InvitationArchive;
import org.webinar.person.PersonArchive;
import org.webinar.registration.RegistrationArchive;
import org.webinar.web.door.CurrentVisitor;

/** What somebody has said at live events: for that person, and for administrators who are asked on his or her behalf. */
@Path("people/{username}")
@Produces(MediaType.APPLICATION_JSON)
public class PersonResource {
    @Inject
    private PersonArchive archive;

    @Inject
    private InvitationArchive invitations;

    @Inject
    private RegistrationArchive registrations;

    @Inject
    private CurrentVisitor door;

    /** Everything that is kept. */
    @GET
    public Response kept(@PathParam("username") String username) {
        return Response.ok(archive.of(username, door.visitor()))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** The invitations to the address of the account. */
    @GET
    @Path("invitations")
    public Response invitations(@PathParam("username") String username) {
        return Response.ok(invitations.of(username, door.visitor()))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** The registrations with the address of the account. */
    @GET
    @Path("registrations")
    public Response registrations(@PathParam("username") String username) {
        return Response.ok(registrations.of(username, door.visitor()))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** Forgets it all, questions, votes, invitations and registrations included; answers how many messages there were, and whether a rest goes later. */
    @POST
    @Path("forget")
    public Response forget(@PathParam("username") String username) {
        return Response.ok(archive.forget(username, door.visitor())).build();
    }
}
