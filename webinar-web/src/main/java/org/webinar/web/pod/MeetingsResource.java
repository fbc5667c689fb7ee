package org.webinar.web.pod;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.webinar.Outage;
import org.webinar.limits.Allowance;
import org.webinar.livestream.Controls;
import org.webinar.livestream.Director;
import org.webinar.livestream.OpenRooms;
import org.webinar.meeting.RoomFacts;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.texts.Sentences;

/** What Pod tells of a meeting: whether it runs, and what is going on in it. */
@Path("meetings/{meeting}")
@Produces(MediaType.APPLICATION_JSON)
public class MeetingsResource {
    /** BigBlueButton calls back a few times; whoever calls more often is not heard. */
    private static final Allowance CALLBACKS = new Allowance(6, Duration.ofMinutes(1));

    @Inject
    private OpenRooms openRooms;

    @Inject
    private Controls controls;

    @Inject
    private Director director;

    @Inject
    private CurrentVisitor door;

    @Inject
    private Settings settings;

    @Inject
    private Sentences sentences;

    /** Whether people are in its room; for those who wait before it. */
    @GET
    @Path("status")
    public Response status(@PathParam("meeting") long meetingId) {
        return unstored(Map.of("status", openRooms.isOpen(meetingId)));
    }

    /** What is going on in its room, for those who may see it. What BigBlueButton has against it stands in {@code msg}. */
    @GET
    @Path("info")
    public Response info(@PathParam("meeting") long meetingId) {
        try {
            Optional<RoomFacts> facts = controls.facts(meetingId, door.visitor());
            RoomInfo info = new RoomInfo(sentences, settings.get(Catalogue.BBB_MEETING_INFO));
            return told(facts.map(info::of).orElse(Map.of()), facts.isPresent() ? "" : sentences.of("info.closed"));
        } catch (Outage outage) {
            return told(Map.of(), sentences.of(outage));
        }
    }

    private static Response told(Map<String, Object> info, String sentence) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("info", info);
        answer.put("msg", sentence);
        return unstored(answer);
    }

    /**
     * BigBlueButton's end callback, as Pod has written it into meetings that run. Anybody may call it, so it changes
     * nothing: it makes us look, and believe BigBlueButton (Pod's defect D15).
     */
    @GET
    @Path("end_callback")
    @Produces(MediaType.TEXT_PLAIN)
    public Response ended(@PathParam("meeting") long meetingId) {
        if (CALLBACKS.take(meetingId).isEmpty()) {
            openRooms.forget(meetingId);
            director.roomReportedClosed(meetingId);
        }
        return Response.ok("").build();
    }

    private static Response unstored(Object answer) {
        return Response.ok(answer).header("Cache-Control", "no-store").build();
    }
}
