package org.webinar.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.webinar.meeting.Series;
import org.webinar.web.texts.Sentences;

/** Sees to it that whoever repeats a meeting has seen its dates before they are saved. */
@Named
@ViewScoped
public class DatesBox implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Sentences sentences;

    @Inject
    private transient Faults faults;

    private final RepeatDates shown = new RepeatDates();

    /** Shows the dates when the form is sound and there are many; otherwise none. A webinar is held once. */
    void look(PlanForm form, boolean sound) {
        shown.forget();
        if (sound && !form.isWebinar() && form.getRepeat().isWanted()) {
            show(form);
        }
    }

    /** Whether dates have to be seen first; then they are shown. What is repeated as before has been seen before. */
    boolean holdUp(PlanForm form) {
        Series series = form.isWebinar() ? null : form.series(form.begin());
        boolean known = form.asRead() != null
                && form.begin().equals(form.asRead().start())
                && form.asRead().series().equals(series);
        if (series == null || !series.repeated() || known || shown.hasShown(start(form), series)) {
            return false;
        }
        show(form);
        return true;
    }

    private void show(PlanForm form) {
        Instant begin = form.begin();
        shown.show(start(form), form.series(begin));
        faults.tell("repeat.seen.meeting");
    }

    private ZonedDateTime start(PlanForm form) {
        return form.begin().atZone(sentences.zone());
    }

    /** Shows nothing any more. */
    void forget() {
        shown.forget();
    }

    /** What is shown. */
    public RepeatDates getShown() {
        return shown;
    }
}
