package org.webinar.web.registration;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.webinar.livestream.EventView;
import org.webinar.registration.Offer;
import org.webinar.registration.RegistrationKind;
import org.webinar.registration.Registrations;
import org.webinar.web.audience.EventNumber;
import org.webinar.web.audience.KeyRing;
import org.webinar.web.door.Callers;
import org.webinar.web.texts.Sentences;

/** Registering on the live page. What becomes of it is told by mail alone. */
@Path("events/{slug}/registration")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationResource {
    @Inject
    private Registrations registrations;

    @Inject
    private KeyRing ring;

    @Inject
    private Callers callers;

    @Inject
    private Sentences sentences;

    @Inject
    private HttpServletRequest request;

    /** What this person is offered. */
    @GET
    public Response offer(@PathParam("slug") String slug) {
        long eventId = EventNumber.of(slug);
        return Response.ok(Shown.of(registrations.offer(eventId, ring.visitor(), ring.keys(eventId))))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** Registers. The answer is the same whoever is on the list already. */
    @POST
    public Response register(@PathParam("slug") String slug, Typed typed) {
        long eventId = EventNumber.of(slug);
        Typed sent = typed == null ? new Typed(null, null, false) : typed;
        registrations.register(
                eventId,
                new Registrations.Form(sent.name(), sent.address(), sent.consent()),
                ring.visitor(),
                ring.keys(eventId),
                callers.of(request),
                sentences.getLocale());
        return Response.accepted().header("Cache-Control", "private, no-store").build();
    }

    /**
     * What a page sends.
     *
     * @param name as it was typed
     * @param address as it was typed
     * @param consent whether the person has agreed to what is kept
     */
    public record Typed(String name, String address, boolean consent) {}

    /**
     * What the page shows.
     *
     * @param title what there is to register for
     * @param description HTML that may be shown as it is; may be empty
     * @param presenter who speaks; may be empty
     * @param start planned start
     * @param end planned end
     * @param approval whether somebody has to say yes
     * @param required whether nobody else may watch
     * @param open whether one may register now
     * @param full whether there are no places left
     * @param mine what has become of this person's registration; null when he or she has none that we know of
     * @param name the name of the account; empty for strangers
     * @param address its address; empty for strangers
     * @param keptDays for how many days after the webinar names and addresses are kept
     */
    public record Shown(
            String title,
            String description,
            String presenter,
            Instant start,
            Instant end,
            boolean approval,
            boolean required,
            boolean open,
            boolean full,
            String mine,
            String name,
            String address,
            long keptDays) {

        static Shown of(Offer offer) {
            EventView event = offer.event();
            return new Shown(
                    event.title(),
                    event.description(),
                    event.presenter(),
                    event.start(),
                    event.end(),
                    offer.plan().kind() == RegistrationKind.APPROVAL,
                    offer.plan().required(),
                    offer.open(),
                    offer.full(),
                    offer.mine() == null ? null : offer.mine().name(),
                    offer.name(),
                    offer.email(),
                    offer.keptDays());
        }
    }
}
