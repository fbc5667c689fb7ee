package org.webinar.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.webinar.administration.RecordingDesk;
import org.webinar.administration.RecordingFilter;
import org.webinar.administration.RecordingFilter.State;
import org.webinar.administration.RecordingRow;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;

/** The recordings of the site that are known here, whoever's meeting they are of. */
@Named
@RequestScoped
public class AllRecordingsPage extends Listed<RecordingRow> {
    @Inject
    private RecordingDesk desk;

    @Inject
    private CurrentVisitor door;

    @Inject
    private Attempts attempts;

    private String state;
    private boolean cut;

    /** Looks; when the person may not see them, the page says so. */
    public void arrive() {
        RecordingFilter filter = new RecordingFilter(getWords(), getState());
        show(attempts.arrive(() -> desk.find(filter, number(), door.visitor())).map(found -> {
            cut = found.cut();
            return found.page();
        }));
    }

    @Override
    protected Map<String, Object> choices() {
        return Map.of("state", getState() == State.ALL ? "" : getState());
    }

    /** Whether there may be older ones that do not stand in the list. */
    public boolean isCut() {
        return cut;
    }

    public State[] getStates() {
        return State.values();
    }

    public State getState() {
        return Asked.word(State.class, state, State.ALL);
    }

    public String getStateAsked() {
        return state;
    }

    public void setStateAsked(String asked) {
        state = asked;
    }
}
