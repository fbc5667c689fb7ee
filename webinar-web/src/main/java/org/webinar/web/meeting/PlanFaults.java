package org.webinar.web.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.webinar.Refusal;
import org.webinar.livestream.NoAudienceHere;
import org.webinar.meeting.Plan;
import org.webinar.meeting.PlanRules;
import org.webinar.meeting.Planned;
import org.webinar.meeting.Planned.Field;
import org.webinar.meeting.Series;
import org.webinar.meeting.TooFarAhead;

/** All that can't be in the form of a plan, each with where it was typed. What nobody has touched is not looked at. */
final class PlanFaults {
    private final PlanForm form;
    private final PlanRules rules;
    private final Planned asRead;
    private final List<Fault> found = new ArrayList<>();

    private PlanFaults(PlanForm form, PlanRules rules) {
        this.form = form;
        this.rules = rules;
        this.asRead = form.asRead();
    }

    static List<Fault> of(PlanForm form, PlanRules rules, Set<Integer> owners) {
        PlanFaults faults = new PlanFaults(form, rules);
        faults.look(owners);
        return faults.found;
    }

    private void look(Set<Integer> owners) {
        // Whoever mistypes the year is told so, and not to choose an end that would be too late in its turn.
        boolean far = isTooFar();
        List<Fault> ofSeries = form.isSeriesAsked() && !far
                ? form.getRepeat().faultsOfMeeting(first(), form.firstRead(), rules)
                : List.of();
        note(Field.WEBINAR, this::checkKind);
        note(Field.NAME, this::checkName);
        note(Field.START, () -> checkStart(!far && ofSeries.isEmpty()));
        note(Field.DURATION, this::checkLength);
        found.addAll(ofSeries);
        found.addAll(form.getRoom().faults());
        form.getRoom().plan(owners).objections(asRead == null ? null : asRead.room()).stream()
                .map(Fault::of)
                .forEach(found::add);
    }

    private boolean isTooFar() {
        try {
            rules.checkTime(form.begin(), form.length());
            return false;
        } catch (TooFarAhead far) {
            return true;
        } catch (Refusal other) {
            return false;
        }
    }

    private LocalDate first() {
        try {
            return form.day(form.begin());
        } catch (Refusal unreadable) {
            return null;
        }
    }

    private void note(Field field, Runnable check) {
        try {
            check.run();
        } catch (HourTwice undecided) {
            found.add(new Fault("hour", undecided));
        } catch (Refusal refusal) {
            found.add(new Fault(Fault.input(field), refusal));
        }
    }

    /** What Pod has left with a webinar may stay or go; nobody changes it into something else. */
    private void checkKind() {
        boolean stays = form.isLeftOver() && form.getRepeat().isAsFilled();
        if (form.isWebinar() && form.isSeriesAsked() && form.getRepeat().isWanted() && !stays) {
            throw new NoAudienceHere(form.getName());
        }
    }

    private void checkName() {
        if (form.getName() == null || form.getName().isBlank()) {
            throw new NameMissing();
        }
        Plan.checkName(form.getName());
    }

    /** What is repeated already may have begun long ago, as long as one of its dates is to come. */
    private void checkStart(boolean seriesSound) {
        Instant begin = form.begin();
        if (asRead != null && begin.equals(asRead.start())) {
            return;
        }
        Series series = seriesSound && asRead != null && !form.isWebinar() ? form.series(begin) : null;
        if (series != null && series.repeated()) {
            rules.checkTime(series, begin, form.length());
        } else {
            rules.checkTime(begin, form.length());
        }
    }

    private void checkLength() {
        if (asRead == null || !form.length().equals(asRead.duration())) {
            rules.checkLength(form.length());
        }
    }
}
