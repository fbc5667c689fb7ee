package org.webinar.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.webinar.livestream.Alterations;
import org.webinar.livestream.DateFate;
import org.webinar.livestream.DateFate.End;
import org.webinar.livestream.Doomed;
import org.webinar.livestream.OtherDatesMeanwhile;
import org.webinar.livestream.SeriesDeletions;
import org.webinar.livestream.SeriesReach;
import org.webinar.livestream.SeriesSpot;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Arrivals;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** The page that says what goes with a webinar, before it goes. */
@Named
@ViewScoped
public class DeleteMeetingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Alterations alterations;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient SeriesDeletions deletions;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Sentences sentences;

    @Inject
    private transient Arrivals arrivals;

    private long meetingId;
    private Doomed doomed;
    private SeriesSpot spot;
    private SeriesReach reach = SeriesReach.THIS;
    private SeriesReach shown = SeriesReach.THIS;
    private List<DateFate> fates = List.of();

    /** Looks at what would go; when the person may not delete it, the page says why. */
    public void open() {
        doomed = attempts.arrive(() -> alterations.doomed(meetingId, door.visitor()))
                .orElse(null);
        if (doomed != null && doomed.webinar()) {
            spot = deletions.spot(meetingId, door.visitor()).orElse(null);
        }
    }

    /** Deletes for good what has been shown to go; afterwards the list shows that it is gone. */
    public String delete() {
        if (reach != shown) {
            if (attempts.attempt(this::show)) {
                attempts.tell("delete.seen");
            }
            return null;
        }
        if (!attempts.attempt(this::go)) {
            return null;
        }
        arrivals.say("said.deleted", doomed.name(), going());
        return MeetingsPage.LIST;
    }

    private void go() {
        if (reach == SeriesReach.THIS) {
            alterations.delete(meetingId, door.visitor());
            return;
        }
        try {
            deletions.delete(meetingId, reach, fates, door.visitor());
        } catch (OtherDatesMeanwhile others) {
            show();
            throw others;
        }
    }

    /** Shows which dates go, and deletes none. */
    private void show() {
        fates = deletions.look(meetingId, reach, door.visitor());
        shown = reach;
    }

    /** Whether it is one of several dates of which others are to come. */
    public boolean isAmongOthers() {
        return spot != null && spot.coming() > 0;
    }

    /** What one may choose: those of which there are others. */
    public List<SeriesReach> getReaches() {
        return spot.reaches();
    }

    /** In words. */
    public String label(SeriesReach each) {
        return sentences.of("reach." + each, spot.others(each));
    }

    /** Which date of how many this is. */
    public String getPlace() {
        return sentences.of("list.series", spot.place(), spot.dates());
    }

    /** What becomes of the others; empty as long as nothing is shown. */
    public List<DateFate> getFates() {
        return fates;
    }

    /** The word on the button: how many go. */
    public String getGo() {
        return going() == 1 ? sentences.of("delete.go") : sentences.of("delete.go.many", going());
    }

    private long going() {
        return 1 + fates.stream().filter(fate -> fate.end() == End.GOES).count();
    }

    public SeriesReach getReach() {
        return reach;
    }

    public void setReach(SeriesReach reach) {
        this.reach = reach == null ? SeriesReach.THIS : reach;
    }

    /** What would go; null when this person may not delete it. */
    public Doomed getDoomed() {
        return doomed;
    }

    /** From when to when it is planned. */
    public String getWhen() {
        return sentences.when(doomed.start(), doomed.end());
    }

    public long getMeetingId() {
        return meetingId;
    }

    public void setMeetingId(long meetingId) {
        this.meetingId = meetingId;
    }
}
