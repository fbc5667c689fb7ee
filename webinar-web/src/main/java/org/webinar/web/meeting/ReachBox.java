package org.webinar.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.webinar.livestream.DateFate;
import org.webinar.livestream.OtherDatesMeanwhile;
import org.webinar.livestream.SeriesEdits;
import org.webinar.livestream.SeriesReach;
import org.webinar.livestream.SeriesSpot;
import org.webinar.meeting.ChangedMeanwhile;
import org.webinar.meeting.Plan;
import org.webinar.meeting.Planned;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.texts.Sentences;

/** For which dates of a series a change counts: what becomes of each is shown first, and saved only as it has been shown. */
@Named
@ViewScoped
public class ReachBox implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SeriesEdits edits;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Sentences sentences;

    @Inject
    private transient Faults faults;

    private long meetingId;
    private SeriesSpot spot;
    private SeriesReach reach = SeriesReach.THIS;
    private List<DateFate> fates = List.of();
    private String name;
    private Shown shown;

    /** What the dates were shown for. */
    private record Shown(SeriesReach reach, Planned wish, Planned asRead) implements Serializable {
        static Shown of(SeriesReach reach, Plan wish, Planned asRead) {
            return new Shown(
                    reach,
                    new Planned(
                            wish.name(),
                            wish.start(),
                            wish.duration(),
                            wish.webinar(),
                            wish.chat(),
                            wish.room(),
                            wish.series()),
                    asRead);
        }
    }

    /** Begins with the place of this date among the others. */
    void fill(long meeting) {
        meetingId = meeting;
        spot = edits.spot(meeting, door.visitor()).orElse(null);
    }

    /** Whether there are other dates for which a change could count. */
    public boolean isOffered() {
        return spot != null && spot.coming() > 0;
    }

    /** Whether it counts for others too. */
    boolean isWide() {
        return isOffered() && reach != SeriesReach.THIS;
    }

    /** Whether dates have to be seen first; then they are shown, or why there is nothing to show. */
    boolean holdUp(PlanForm form, Set<Integer> owners, Offers offers) {
        if (!isWide() || of(form, owners).equals(shown)) {
            return false;
        }
        forget();
        if (faults.attempt(() -> offers.watch(() -> look(form, owners))).isPresent()) {
            shown = of(form, owners);
            faults.tell("reach.seen");
        }
        return true;
    }

    private List<DateFate> look(PlanForm form, Set<Integer> owners) {
        name = form.asRead().name();
        try {
            fates = edits.look(meetingId, reach, form.plan(owners), form.asRead(), door.visitor());
            return fates;
        } catch (ChangedMeanwhile theirs) {
            form.hasRead(theirs.seen());
            throw theirs;
        }
    }

    /** Saves it for all of these dates, as they were shown; they are shown anew when something else would become of them. */
    void save(PlanForm form, Set<Integer> owners) {
        try {
            edits.edit(meetingId, reach, form.plan(owners), form.asRead(), fates, door.visitor());
        } catch (OtherDatesMeanwhile others) {
            look(form, owners);
            throw others;
        }
    }

    /** How many other dates a change has reached, as they were shown. */
    long changed() {
        return isWide() ? fates.stream().filter(DateFate::changes).count() : 0;
    }

    private Shown of(PlanForm form, Set<Integer> owners) {
        return Shown.of(reach, form.plan(owners), form.asRead());
    }

    private void forget() {
        fates = List.of();
        shown = null;
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

    /** What would become of the others; empty as long as nothing is shown. */
    public List<DateFate> getFates() {
        return fates;
    }

    /** What this date was called; others are named only where they are called something else. */
    public String getName() {
        return name;
    }

    public SeriesReach getReach() {
        return reach;
    }

    public void setReach(SeriesReach reach) {
        this.reach = reach == null ? SeriesReach.THIS : reach;
    }
}
