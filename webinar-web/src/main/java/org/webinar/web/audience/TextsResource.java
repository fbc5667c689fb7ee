package org.webinar.web.audience;

import jakarta.inject.Inject;
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
import org.webinar.web.theme.Brand;

/** The texts of the live page and the console, from the same kind of bundle as all others. */
@Path("texts/{language}")
public class TextsResource {
    private static final String LIVE = "org.webinar.web.live.LivePage";
    private static final String CONSOLE = "org.webinar.web.live.Console";

    @Inject
    private Brand brand;

    /** All texts of a language. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response texts(@PathParam("language") String language) {
        return answer(language, LIVE);
    }

    /** The same and those of the console, which a thousand viewers need not load. */
    @GET
    @Path("console")
    @Produces(MediaType.APPLICATION_JSON)
    public Response consoleTexts(@PathParam("language") String language) {
        return answer(language, LIVE, CONSOLE);
    }

    private Response answer(String language, String... bundles) {
        Map<String, String> texts = new TreeMap<>();
        for (String name : bundles) {
            ResourceBundle bundle =
                    ResourceBundle.getBundle(name, Tongue.of(language).locale());
            bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        }
        if (brand.getName() != null) {
            texts.put("page.product", brand.getName());
        }
        return Response.ok(texts).header("Cache-Control", "public, max-age=600").build();
    }
}
