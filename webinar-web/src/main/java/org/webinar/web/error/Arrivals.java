package org.webinar.web.error;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.webinar.web.texts.Sentences;

/**
 * What is said, once, on the page at which somebody arrives next: that something went. It waits in the session, for the
 * request in which it went ends with the way to another page.
 */
@Named("arrivals")
@RequestScoped
public class Arrivals {
    private static final String SAID = "org.webinar.said";

    @Inject
    private Sentences sentences;

    private Said taken;

    /**
     * A sentence.
     *
     * @param tone how it looks: {@code success} or {@code warn}
     */
    public record Line(String tone, String sentence) implements Serializable {}

    private record Said(List<Line> lines) implements Serializable {
        static final Said NOTHING = new Said(List.of());

        static Said in(Object kept) {
            return kept instanceof Said said ? said : NOTHING;
        }

        Said and(Line more) {
            return new Said(Stream.concat(lines.stream(), Stream.of(more)).toList());
        }
    }

    /** Says there that something went, after what is said there already. */
    public void say(String key, Object... arguments) {
        add(new Line("success", sentences.of(key, arguments)));
    }

    /** Says there that something went, but not as one would think. */
    public void warn(String key, Object... arguments) {
        add(new Line("warn", sentences.of(key, arguments)));
    }

    private static void add(Line line) {
        Map<String, Object> session = session();
        session.put(SAID, Said.in(session.get(SAID)).and(line));
    }

    /** What is said here. Only a page that is drawn whole takes it: lists that look for changes do not. */
    public List<Line> getSaid() {
        if (taken == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            boolean arrives = !faces.isPostback() && faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
            taken = arrives ? Said.in(session().get(SAID)) : Said.NOTHING;
            if (!taken.lines().isEmpty()) {
                session().remove(SAID);
            }
        }
        return taken.lines();
    }

    private static Map<String, Object> session() {
        return FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
    }
}
