package org.webinar.web.audience;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.webinar.web.texts.Tongue;

/** The live page's texts, from the same kind of bundle as all others. */
@Path("texts/{language}")
public class TextsResource {
    private static final String BUNDLE = "org.webinar.web.live.LivePage";

    /** All texts of a language. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response texts(@PathParam("language") String language) {
        ResourceBundle bundle =
                ResourceBundle.getBundle(BUNDLE, Tongue.of(language).locale());
        Map<String, String> texts = new TreeMap<>();
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        return Response.ok(texts).header("Cache-Control", "public, max-age=600").build();
    }
}
