package org.webinar.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.webinar.Refusal;
import org.webinar.meeting.ChangedMeanwhile;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** What is wrong in the form of a plan: all of it at once, each beside where it was typed, in a group that is open. */
@Named("planFaults")
@RequestScoped
public class Faults {
    private static final String FORM = "webinar:";
    private static final Map<String, Set<String>> GROUPS = Map.of(
            "owners", Set.of("words"),
            "entry", Set.of("attendee_password", "moderator_password", "circle", "guests"),
            "recording", Set.of("record", "record_from_start", "record_by_hand"),
            "room", Set.of("welcome", "participants", "voice_bridge", "webcams", "logout", "locks"),
            "repeat", Set.of("every", "days", "ending", "count", "until", "series"));

    @Inject
    private Attempts attempts;

    @Inject
    private Sentences sentences;

    private final Set<String> contested = new HashSet<>();

    /** Says what is wrong. */
    void say(List<Fault> faults) {
        faults.forEach(this::say);
        if (!faults.isEmpty()) {
            add(null, FacesMessage.SEVERITY_WARN, sentences.of("event.look-below"));
        }
    }

    private void say(Fault fault) {
        if (faces().getViewRoot().findComponent(FORM + fault.input()) instanceof UIInput input) {
            input.setValid(false);
            // What is not valid is drawn as it was sent, and that was forgotten when it was taken.
            input.setSubmittedValue(sent(input.getValue()));
        }
        add(FORM + fault.input(), FacesMessage.SEVERITY_ERROR, sentences.of(fault.refusal()));
    }

    private static Object sent(Object typed) {
        if (typed instanceof Object[] ticked) {
            return Stream.of(ticked).map(String::valueOf).toArray(String[]::new);
        }
        return typed == null ? "" : typed.toString();
    }

    /** What the attempt gave; empty when it did not go, with the reason beside what it is about, or above the form. */
    <T> Optional<T> attempt(Supplier<T> deed) {
        Fault[] beside = {null};
        Optional<T> done = attempts.attempt(() -> {
            try {
                return deed.get();
            } catch (Refusal refusal) {
                beside[0] = Fault.of(refusal);
                if (beside[0] != null) {
                    return null;
                }
                if (refusal instanceof ChangedMeanwhile changed) {
                    contested.add(Fault.input(changed.field()));
                }
                throw refusal;
            }
        });
        if (beside[0] != null) {
            say(List.of(beside[0]));
        }
        return done;
    }

    /** Whether the deed went; see {@link #attempt(Supplier)}. */
    boolean attempt(Runnable deed) {
        return attempt(() -> {
                    deed.run();
                    return true;
                })
                .isPresent();
    }

    /** Says something above the form. */
    void tell(String key) {
        attempts.tell(key);
    }

    private static void add(String id, FacesMessage.Severity severity, String sentence) {
        faces().addMessage(id, new FacesMessage(severity, sentence, null));
    }

    private static FacesContext faces() {
        return FacesContext.getCurrentInstance();
    }

    /** Whether something in this group of the form is wrong, or somebody else has changed it too. */
    public boolean in(String group) {
        return GROUPS.get(group).stream()
                .anyMatch(input -> contested.contains(input)
                        || !faces().getMessageList(FORM + input).isEmpty());
    }
}
