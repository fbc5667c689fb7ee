package org.webinar.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Map;
import org.webinar.Refusal;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** Tries what a form asks for; a refusal is said at the top, where one reads first, and beside the field that it is about. */
@RequestScoped
public class Marks {
    @Inject
    private Attempts attempts;

    @Inject
    private Sentences sentences;

    /**
     * Tries it.
     *
     * @param fields the field that a refusal is about
     * @return whether it went
     */
    boolean attempt(Map<Class<? extends Refusal>, String> fields, Runnable deed) {
        boolean[] marked = {false};
        boolean went = attempts.attempt(() -> {
            try {
                deed.run();
            } catch (Refusal refusal) {
                String field = fields.get(refusal.getClass());
                if (field == null) {
                    throw refusal;
                }
                mark(field, sentences.of(refusal));
                marked[0] = true;
            }
        });
        return went && !marked[0];
    }

    /** Says a refusal, at the top and beside its field. */
    void mark(Map<Class<? extends Refusal>, String> fields, Refusal refusal) {
        mark(fields.get(refusal.getClass()), sentences.of(refusal));
    }

    private static void mark(String field, String sentence) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        faces.validationFailed();
    }
}
