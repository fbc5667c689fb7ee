package org.webinar.web.error;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Supplier;
import org.webinar.Outage;
import org.webinar.Refusal;
import org.webinar.web.door.CurrentRefusal;
import org.webinar.web.texts.Sentences;

/** Tries what a page asks for; when it does not go, the person reads why and nothing typed is lost. */
@RequestScoped
public class Attempts {
    @Inject
    private Sentences sentences;

    @Inject
    private CurrentRefusal noted;

    /** What the attempt gave; empty when it did not go, with the reason on the page. */
    public <T> Optional<T> attempt(Supplier<T> deed) {
        try {
            return Optional.ofNullable(deed.get());
        } catch (Refusal refusal) {
            noted.note(refusal, RefusalMapper.status(refusal));
            say(FacesMessage.SEVERITY_WARN, sentences.of(refusal));
        } catch (Outage outage) {
            say(FacesMessage.SEVERITY_ERROR, sentences.of(outage));
        }
        return Optional.empty();
    }

    /** Says that something went. */
    public void tell(String key, Object... arguments) {
        say(FacesMessage.SEVERITY_INFO, sentences.of(key, arguments));
    }

    /** Whether it went. */
    public boolean attempt(Runnable deed) {
        return attempt(() -> {
                    deed.run();
                    return true;
                })
                .isPresent();
    }

    /** What a page needs before it can be shown; empty when there is none, with the reason on the page and in its status. */
    public <T> Optional<T> arrive(Supplier<T> needed) {
        int[] status = {HttpServletResponse.SC_SERVICE_UNAVAILABLE};
        Optional<T> found = attempt(() -> {
            try {
                return needed.get();
            } catch (Refusal refusal) {
                status[0] = RefusalMapper.status(refusal);
                throw refusal;
            }
        });
        if (found.isEmpty()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(status[0]);
        }
        return found;
    }

    private static void say(FacesMessage.Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentence, null));
    }
}
