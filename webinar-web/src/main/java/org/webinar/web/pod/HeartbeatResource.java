package org.webinar.web.pod;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.webinar.identity.Visitor;
import org.webinar.limits.Allowance;
import org.webinar.livestream.LiveEvents;
import org.webinar.livestream.NoSuchEvent;
import org.webinar.livestream.Programme;
import org.webinar.livestream.Viewer;
import org.webinar.rights.Rights;
import org.webinar.web.audience.Heartbeats;
import org.webinar.web.audience.KeyRing;
import org.webinar.web.audience.LiveWire;
import org.webinar.web.door.Callers;
import org.webinar.web.door.CurrentVisitor;

/** Pod's heartbeat: a player says that it is there and hears how many there are; owners also hear who. */
@Path("heartbeat")
public class HeartbeatResource {
    /** A lecture hall behind one address, each player once in 45 seconds. */
    private static final Allowance PER_ADDRESS = new Allowance(1_000, Duration.ofMinutes(1));

    @Inject
    private Programme programme;

    @Inject
    private LiveEvents events;

    @Inject
    private Rights rights;

    @Inject
    private KeyRing ring;

    @Inject
    private Heartbeats heartbeats;

    @Inject
    private LiveWire wire;

    @Inject
    private Callers callers;

    @Inject
    private CurrentVisitor door;

    /**
     * A beat; a key that can't be one is not counted, but answered. How many watch is told to those who may watch.
     *
     * @throws org.webinar.Refusal for everybody else
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response beat(
            @QueryParam("key") String key,
            @QueryParam("eventid") String event,
            @QueryParam("broadcasterid") String broadcaster,
            @Context HttpServletRequest request) {
        long eventId = number(event)
                .filter(programme::announces)
                .or(() -> number(broadcaster).flatMap(programme::idOn))
                .orElseThrow(() -> new NoSuchEvent(Objects.requireNonNullElse(event, String.valueOf(broadcaster))));
        Optional<Visitor> visitor = door.find();
        rights.checkWatch(visitor.orElse(null), events.doorway(eventId), ring.keys(eventId));
        boolean counts = key != null
                && key.matches("[A-Za-z0-9_-]{1,64}")
                && PER_ADDRESS.take(callers.of(request)).isEmpty();
        if (counts) {
            heartbeats.heard(eventId, key, visitor.map(Visitor::userId));
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("viewers", wire.viewers(eventId));
        answer.put("viewers_list", visitor.map(owner -> viewers(eventId, owner)).orElse(List.of()));
        return Response.ok(answer).header("Cache-Control", "no-store").build();
    }

    private List<Map<String, Object>> viewers(long eventId, Visitor owner) {
        return programme.viewers(eventId, heartbeats.accounts(eventId), owner).stream()
                .map(HeartbeatResource::shown)
                .toList();
    }

    private static Map<String, Object> shown(Viewer viewer) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("first_name", viewer.firstName());
        shown.put("last_name", viewer.lastName());
        shown.put("is_superuser", viewer.superuser());
        return shown;
    }

    private static Optional<Long> number(String text) {
        return Optional.ofNullable(text)
                .filter(digits -> digits.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }
}
