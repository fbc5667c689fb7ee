package org.webinar.web.pod;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.webinar.Outage;
import org.webinar.Refusal;
import org.webinar.handover.Handovers;
import org.webinar.livestream.Controls;
import org.webinar.recording.Shelf;
import org.webinar.web.door.CurrentRefusal;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.RefusalMapper;
import org.webinar.web.texts.Sentences;

/**
 * Pod's buttons for programs and for scripts: what a GET does in Pod (defect S1), a POST from a page of ours does here.
 * Scripts get Pod's JSON, others are led back to the list.
 */
@Path("meetings/{meeting}")
public class ButtonsResource {
    private static final String SCRIPT = "XMLHttpRequest";

    @Inject
    private Controls controls;

    @Inject
    private Shelf shelf;

    @Inject
    private Handovers handovers;

    @Inject
    private CurrentVisitor door;

    @Inject
    private Sentences sentences;

    @Inject
    private CurrentRefusal noted;

    /** Asked for the form's field: whoever sends something else than a form has sent no field. */
    @Context
    private HttpServletRequest request;

    @HeaderParam("X-Requested-With")
    private String requestedWith;

    /** Ends the meeting. */
    @POST
    @Path("end")
    public Response end(@PathParam("meeting") long meetingId) {
        return press("end", () -> controls.end(meetingId, door.visitor()));
    }

    /** Ends the live alone. */
    @POST
    @Path("end_live")
    public Response endLive(@PathParam("meeting") long meetingId) {
        return press("end_live", () -> controls.endLive(meetingId, door.visitor()));
    }

    /** Restarts the live alone. */
    @POST
    @Path("restart_live")
    public Response restartLive(@PathParam("meeting") long meetingId) {
        return press("restart_live", () -> controls.restartLive(meetingId, door.visitor()));
    }

    /** Sets whether the audience may write. */
    @POST
    @Path("toggle_chat")
    public Response letAudienceWrite(@PathParam("meeting") long meetingId) {
        boolean chat = !"false".equals(request.getParameter("chat"));
        return press("toggle_chat", () -> controls.letAudienceWrite(meetingId, chat, door.visitor()));
    }

    /** Deletes a recording. */
    @POST
    @Path("recordings/{recording}/delete")
    public Response delete(@PathParam("meeting") long meetingId, @PathParam("recording") String recordingId) {
        shelf.delete(meetingId, recordingId, door.visitor());
        return toRecordings(meetingId);
    }

    /** Hands a recording over to Pod, as a draft of whoever presses. */
    @POST
    @Path("recordings/{recording}/hand_over")
    public Response handOver(@PathParam("meeting") long meetingId, @PathParam("recording") String recordingId) {
        handovers.ask(meetingId, recordingId, door.visitor());
        return toRecordings(meetingId);
    }

    private static Response toRecordings(long meetingId) {
        return Response.seeOther(URI.create("/meeting/recordings/" + meetingId + "/"))
                .build();
    }

    private Response press(String button, Runnable deed) {
        if (!SCRIPT.equals(requestedWith)) {
            deed.run();
            return Response.seeOther(URI.create("/meeting/")).build();
        }
        try {
            deed.run();
            return said(button, true, "");
        } catch (Refusal refusal) {
            noted.note(refusal, RefusalMapper.status(refusal));
            return said(button, false, sentences.of(refusal));
        } catch (Outage outage) {
            return said(button, false, sentences.of(outage));
        }
    }

    private static Response said(String button, boolean done, String sentence) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(button, done);
        answer.put("msg", sentence);
        return Response.ok(answer, MediaType.APPLICATION_JSON_TYPE).build();
    }
}
