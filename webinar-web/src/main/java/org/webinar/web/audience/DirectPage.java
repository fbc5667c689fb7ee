package org.webinar.web.audience;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.webinar.gateway.Broadcaster;
import org.webinar.livestream.Programme;
import org.webinar.web.door.CurrentVisitor;

/**
 * Pod's page of a broadcaster: leads to the event that is on there or comes next, and says so when there is none. One that
 * Pod calls restricted shows itself to people who have signed in.
 */
@Named
@RequestScoped
public class DirectPage {
    @Inject
    private Programme programme;

    @Inject
    private CurrentVisitor door;

    private String broadcaster;
    private String name;

    /** Looks what is on. */
    public void arrive() {
        Optional<Broadcaster> found = programme.broadcaster(broadcaster);
        if (found.isEmpty()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        } else if (found.get().restricted() && door.find().isEmpty()) {
            lead("/login?next=" + URLEncoder.encode("/live/direct/" + broadcaster + "/", StandardCharsets.UTF_8));
        } else {
            name = found.get().name();
            programme.slugOn(broadcaster).ifPresent(slug -> lead("/live/event/" + slug + "/"));
        }
    }

    private static void lead(String address) {
        ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
        try {
            answer.redirect(address);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Of the broadcaster; null when there is none. */
    public String getName() {
        return name;
    }

    public String getBroadcaster() {
        return broadcaster;
    }

    public void setBroadcaster(String broadcaster) {
        this.broadcaster = broadcaster;
    }
}
