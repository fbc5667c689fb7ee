package org.webinar.web.audience;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import org.webinar.chat.ChatBan;
import org.webinar.chat.ChatDeed;
import org.webinar.chat.ChatRules;
import org.webinar.chat.Moderation;
import org.webinar.chat.NamedModerator;
import org.webinar.identity.Visitor;
import org.webinar.web.door.CurrentVisitor;

/** What moderators see and do. Every deed answers 204, also when it had been done before. */
@Path("events/{slug}/moderation")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ModerationResource {
    private static final Duration MUTE = Duration.ofMinutes(10);

    @Inject
    private Moderation moderation;

    @Inject
    private CurrentVisitor door;

    /** Rules, held messages, bans and moderators. */
    @GET
    public Response backstage(@PathParam("slug") String slug) {
        Moderation.Backstage found = moderation.backstage(EventNumber.of(slug), door.visitor());
        return Response.ok(new Shown(
                        found.rules(),
                        found.flooded(),
                        found.way().name(),
                        found.held().stream().map(ShownLine::of).toList(),
                        found.bans(),
                        found.moderators(),
                        found.presents()))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** Decides how order is kept. */
    @POST
    @Path("rules")
    public void rule(@PathParam("slug") String slug, NewRules wanted) {
        NewRules rules = wanted == null ? NewRules.USUAL : wanted;
        moderation.rule(EventNumber.of(slug), rules.rules(), door.visitor());
    }

    /** Lets a message in. */
    @POST
    @Path("messages/{id}/approve")
    public void approve(@PathParam("slug") String slug, @PathParam("id") long id) {
        moderation.approve(EventNumber.of(slug), id, door.visitor());
    }

    /** Takes a message away. */
    @POST
    @Path("messages/{id}/hide")
    public void hide(@PathParam("slug") String slug, @PathParam("id") long id) {
        moderation.hide(EventNumber.of(slug), id, door.visitor());
    }

    /** Shows a message first. */
    @POST
    @Path("messages/{id}/pin")
    public void pin(@PathParam("slug") String slug, @PathParam("id") long id) {
        moderation.pin(EventNumber.of(slug), id, door.visitor());
    }

    /** Shows no message first. */
    @POST
    @Path("unpin")
    public void unpin(@PathParam("slug") String slug) {
        moderation.pin(EventNumber.of(slug), null, door.visitor());
    }

    /** Takes the word from the author of a message for ten minutes. */
    @POST
    @Path("messages/{id}/mute")
    public void mute(@PathParam("slug") String slug, @PathParam("id") long id) {
        moderation.mute(EventNumber.of(slug), id, MUTE, door.visitor());
    }

    /** Takes the word from the author of a message for this live. */
    @POST
    @Path("messages/{id}/ban")
    public void ban(@PathParam("slug") String slug, @PathParam("id") long id) {
        moderation.ban(EventNumber.of(slug), id, door.visitor());
    }

    /** Gives somebody the word again. */
    @POST
    @Path("bans/{id}/forgive")
    public void forgive(@PathParam("slug") String slug, @PathParam("id") long id) {
        moderation.forgive(EventNumber.of(slug), id, door.visitor());
    }

    /** Names a moderator. */
    @POST
    @Path("moderators")
    public void name(@PathParam("slug") String slug, Named named) {
        String username = named == null || named.username() == null ? "" : named.username();
        moderation.name(EventNumber.of(slug), username.strip(), door.visitor());
    }

    /** Dismisses a moderator. */
    @POST
    @Path("moderators/{user}/dismiss")
    public void dismiss(@PathParam("slug") String slug, @PathParam("user") int userId) {
        moderation.dismiss(EventNumber.of(slug), userId, door.visitor());
    }

    /** What moderators did, newest first. */
    @GET
    @Path("record")
    public Response record(@PathParam("slug") String slug) {
        Visitor visitor = door.visitor();
        List<ChatDeed.Done> done = moderation.record(EventNumber.of(slug), visitor);
        return Response.ok(done).header("Cache-Control", "private, no-store").build();
    }

    /**
     * What moderators see besides what everybody sees; the components as in {@link Moderation.Backstage}.
     *
     * @param way how viewers' messages get into the room
     */
    public record Shown(
            ChatRules rules,
            boolean flooded,
            String way,
            List<ShownLine> held,
            List<ChatBan.Banning> bans,
            List<NamedModerator> moderators,
            boolean presents) {}

    /**
     * Somebody to be named.
     *
     * @param username name of the account
     */
    public record Named(String username) {}
}
