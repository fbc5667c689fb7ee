package org.webinar.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import org.webinar.identity.Unguessable;

/** What programs are told, each state of it with a tag of its own, by which they know what they have read (RFC 9110, 8.8.3). */
@ApplicationScoped
public class Replies {
    private static final int DIGITS = 32;

    private final Jsonb json = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

    /** The answer to a question; a short one when the program has it already. */
    Response.ResponseBuilder of(Object said, Request request) {
        String text = json.toJson(said);
        EntityTag tag = new EntityTag(tag(text));
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return dressed(known == null ? Response.ok(text) : known).tag(tag);
    }

    /** What has been made, at its address. */
    Response.ResponseBuilder made(Object said, URI address) {
        String text = json.toJson(said);
        return dressed(Response.created(address).entity(text)).tag(tag(text));
    }

    /** What has been changed. */
    Response.ResponseBuilder changed(Object said) {
        String text = json.toJson(said);
        return dressed(Response.ok(text)).tag(tag(text));
    }

    private static Response.ResponseBuilder dressed(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "private, no-cache").header(HttpHeaders.VARY, "Authorization");
    }

    /**
     * Lets a program pass that has read what stands there now. Weak tags count too: web servers that compress make them so.
     *
     * @param header what stands in {@code If-Match}
     * @throws ChangedSince when it has read something else
     */
    void checkRead(String header, Object said) {
        checkTag(header, tag(json.toJson(said)));
    }

    static void checkTag(String header, String tag) {
        if (Arrays.stream(header.split(",")).map(String::strip).noneMatch(read -> same(read, tag))) {
            throw new ChangedSince();
        }
    }

    private static boolean same(String read, String tag) {
        return read.equals("*") || read.replaceFirst("^W/", "").equals('"' + tag + '"');
    }

    static String tag(String text) {
        return Unguessable.hash(text).substring(0, DIGITS);
    }
}
