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
import org.webinar.registration.RegistrationArchive;
import org.webinar.web.door.CurrentVisitor;

/** What is kept of a mail address that was invited or has registered: for staff who are asked on behalf of somebody without an account. */
@Path("addresses/{address}")
@Produces(MediaType.APPLICATION_JSON)
public class AddressResource {
    @Inject
    private InvitationArchive archive;

    @Inject
    private RegistrationArchive registrations;

    @Inject
    private CurrentVisitor door;

    /** The invitations to it. */
    @GET
    @Path("invitations")
    public Response invitations(@PathParam("address") String address) {
        return Response.ok(archive.ofAddress(address, door.visitor()))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** The registrations with it. */
    @GET
    @Path("registrations")
    public Response registrations(@PathParam("address") String address) {
        return Response.ok(registrations.ofAddress(address, door.visitor()))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** Forgets it, with the mails to it. */
    @POST
    @Path("forget")
    public Response forget(@PathParam("address") String address) {
        int registered = registrations.forget(address, door.visitor());
        return Response.ok(new Forgotten(archive.forget(address, door.visitor()), registered))
                .build();
    }

    /**
     * What was done.
     *
     * @param invitations how many invitations there were
     * @param registrations how many registrations there were
     */
    public record Forgotten(int invitations, int registrations) {}
}
