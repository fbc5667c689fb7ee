package org.webinar.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.webinar.livestream.Alterations;
import org.webinar.livestream.PlanSheet;
import org.webinar.livestream.Preparations;
import org.webinar.meeting.ChangedMeanwhile;
import org.webinar.meeting.PlanRules;
import org.webinar.meeting.Planned;
import org.webinar.time.TimeSlot;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Arrivals;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** The page on which a plan is changed; what others change meanwhile is neither lost nor overwritten unseen. */
@Named
@ViewScoped
public class EditMeetingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Alterations alterations;

    @Inject
    private transient Preparations preparations;

    @Inject
    private transient PlanRules rules;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Sentences sentences;

    @Inject
    private transient Faults faults;

    @Inject
    private transient Arrivals arrivals;

    @Inject
    private OwnersBox owners;

    @Inject
    private DatesBox dates;

    @Inject
    private ReachBox reach;

    @Inject
    private SlidesBox slides;

    private long meetingId;
    private PlanSheet sheet;
    private final Offers offers = new Offers();
    private PlanForm form;
    private boolean warned;

    /** Fills the form; when the person may not see it, the page says why. */
    public void open() {
        attempts.arrive(() -> preparations.sheet(meetingId, door.visitor())).ifPresent(found -> {
            sheet = found;
            form = PlanForm.of(found.planned(), sentences.zone());
            owners.fill(meetingId, found.owners());
            slides.fill(meetingId);
            reach.fill(meetingId);
        });
    }

    /** Saves what was changed; afterwards the list shows it. When it does not go, everything typed stays. */
    public String save() {
        offers.forget();
        boolean sound = isSound();
        if (sound && form.losesAudience() && !warned) {
            warned = true;
            return null;
        }
        if (!sound || isHeldUp() || faults.attempt(this::saveOrTell).isEmpty()) {
            return null;
        }
        arrivals.say("said.saved", form.getName(), reach.changed());
        return MeetingsPage.LIST;
    }

    private boolean isHeldUp() {
        return dates.holdUp(form) || reach.holdUp(form, owners.numbers(), offers);
    }

    private boolean isSound() {
        List<Fault> found = form.faults(rules, owners.numbers());
        faults.say(found);
        return found.isEmpty();
    }

    /** Shows the dates, and saves nothing. */
    public void look() {
        dates.look(form, isSound());
    }

    /** What of a series has been already, and what comes next; empty when nothing has. */
    public String getProgress() {
        Planned planned = form.asRead();
        if (form.isLeftOver()) {
            return "";
        }
        Instant next = planned.series()
                .next(TimeSlot.of(planned.start(), planned.duration()), sentences.zone(), rules.now())
                .start();
        return next.equals(planned.start()) ? "" : sentences.of("repeat.progress", planned.start(), next);
    }

    /** Moves it to one of the times that were offered. */
    public String take(Instant start) {
        form.show(start);
        return save();
    }

    public Offers getOffers() {
        return offers;
    }

    /** What has a gateway keeps it, and what waits goes on waiting: nobody needs to ask for that. */
    public boolean isQueueing() {
        return false;
    }

    private long saveOrTell() {
        try {
            return offers.watch(() -> {
                write();
                slides.keep();
                return meetingId;
            });
        } catch (ChangedMeanwhile theirs) {
            form.hasRead(theirs.seen());
            throw theirs;
        }
    }

    private void write() {
        if (reach.isWide()) {
            reach.save(form, owners.numbers());
        } else {
            alterations.edit(meetingId, form.plan(owners.numbers()), form.asRead(), door.visitor());
        }
    }

    /** Whether the person has been told what goes with the audience, and has not taken that back. */
    public boolean isWarned() {
        warned = warned && form.losesAudience();
        return warned;
    }

    /** Whether it may be planned for many dates. */
    public boolean isRepeating() {
        return false;
    }

    /** What is edited here. */
    public String getTitle() {
        boolean plain = form != null && !form.asRead().webinar();
        return sentences.of(plain ? "edit.title.meeting" : "edit.title");
    }

    public PlanSheet getSheet() {
        return sheet;
    }

    public PlanForm getForm() {
        return form;
    }

    public long getMeetingId() {
        return meetingId;
    }

    public void setMeetingId(long meetingId) {
        this.meetingId = meetingId;
    }
}
