package org.webinar.web.callback;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import org.webinar.chat.ForgedNotice;
import org.webinar.doctor.RoomSignAddress;
import org.webinar.doctor.RoomSignLedger;
import org.webinar.doctor.RoomSigns.Way;
import org.webinar.settings.Secrets;

/** What comes of a room that the doctor has opened for a minute, and what has come until now. */
@Path("room-sign")
public class RoomSignResource {
    @Inject
    private Secrets secrets;

    @Inject
    private RoomSignLedger signs;

    /** BigBlueButton says that it has closed: a GET, as of every room, that changes nothing but what the doctor has seen. */
    @GET
    @Path("end/{word}/{proof}")
    public Response ended(@PathParam("word") String word, @PathParam("proof") String proof) {
        if (!RoomSignAddress.mayTell(secrets, word, proof)) {
            throw new ForgedNotice();
        }
        signs.note(word, Way.CALLBACK);
        return Response.ok("").build();
    }

    /** The ways by which something has come, for the doctor's command, which has no tables. */
    @GET
    @Path("come/{word}/{proof}")
    @Produces(MediaType.TEXT_PLAIN)
    public String come(@PathParam("word") String word, @PathParam("proof") String proof) {
        if (!RoomSignAddress.mayRead(secrets, word, proof)) {
            throw new ForgedNotice();
        }
        return signs.of(word).stream().map(Way::name).collect(Collectors.joining(" "));
    }
}
