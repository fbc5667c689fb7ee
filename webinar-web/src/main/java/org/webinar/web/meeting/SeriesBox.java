package org.webinar.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.webinar.identity.Visitor;
import org.webinar.livestream.Outlook;
import org.webinar.livestream.SeriesDesk;
import org.webinar.meeting.Plan;
import org.webinar.meeting.RepeatedNever;
import org.webinar.meeting.RepeatedTooOften;
import org.webinar.meeting.Repetition;
import org.webinar.web.door.CurrentVisitor;

/** The dates of a series: shown first with what is to be expected of each, and planned only as they have been shown. */
@Named
@ViewScoped
public class SeriesBox implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SeriesDesk desk;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Faults faults;

    private List<SeriesDate> dates = List.of();
    private Set<LocalDateTime> dropped = Set.of();
    private Shown shown;

    /** What the dates were shown for; other dates have to be shown anew. */
    private record Shown(LocalDateTime start, Hour hour, Duration length, Repetition repetition)
            implements Serializable {}

    /** Whether the person has seen these dates. */
    boolean hasShown(PlanForm plan) {
        return !dates.isEmpty() && of(plan).equals(shown);
    }

    private Shown of(PlanForm plan) {
        return new Shown(
                plan.wall(), plan.getHour(), plan.length(), plan.getRepeat().repetition());
    }

    /** Shows the dates; when there can't be any, why. */
    void show(PlanForm plan) {
        remember(plan);
        dates = List.of();
        try {
            List<LocalDateTime> walls = plan.getRepeat().repetition().dates(plan.wall());
            faults.attempt(() -> show(plan, walls));
            dates.stream().filter(date -> dropped.contains(date.getWall())).forEach(date -> date.setWanted(false));
        } catch (RepeatedTooOften | RepeatedNever refusal) {
            faults.say(List.of(new Fault(plan.getRepeat().end(), refusal)));
        }
    }

    /** What was unticked stays so, as long as the dates are the same. */
    private void remember(PlanForm plan) {
        if (hasShown(plan)) {
            dropped = unwanted();
        } else if (!of(plan).equals(shown)) {
            dropped = Set.of();
        }
        shown = of(plan);
    }

    private Set<LocalDateTime> unwanted() {
        return dates.stream()
                .filter(date -> date.isPossible() && !date.isWanted())
                .map(SeriesDate::getWall)
                .collect(Collectors.toSet());
    }

    private boolean show(PlanForm plan, List<LocalDateTime> walls) {
        List<SeriesDate> found = new ArrayList<>();
        for (LocalDateTime wall : walls) {
            found.add(date(plan, wall));
        }
        List<Instant> starts = found.stream()
                .filter(SeriesDate::isPossible)
                .map(SeriesDate::getStart)
                .toList();
        Map<Instant, Outlook> outlooks = desk.look(starts, plan.length(), visitor()).stream()
                .collect(Collectors.toMap(Outlook::start, Function.identity()));
        dates = found.stream().map(date -> seen(date, outlooks)).toList();
        return true;
    }

    private static SeriesDate date(PlanForm plan, LocalDateTime wall) {
        try {
            return new SeriesDate(wall, plan.begin(wall), SeriesDate.Prospect.FREE, List.of());
        } catch (HourMissing none) {
            return new SeriesDate(wall, null, SeriesDate.Prospect.MISSING, List.of());
        } catch (HourTwice two) {
            return new SeriesDate(wall, null, SeriesDate.Prospect.TWICE, List.of());
        }
    }

    private static SeriesDate seen(SeriesDate date, Map<Instant, Outlook> outlooks) {
        if (!date.isPossible() || outlooks.get(date.getStart()).free()) {
            return date;
        }
        Outlook outlook = outlooks.get(date.getStart());
        return new SeriesDate(date.getWall(), date.getStart(), SeriesDate.Prospect.WAITING, outlook.nearest());
    }

    /**
     * Plans the dates that are still ticked, all or none; those for which nothing was free wait. They are forgotten first: who
     * presses twice is shown dates anew, and has not planned twice.
     *
     * @return numbers of the meetings
     */
    List<Long> plan(PlanForm plan, Set<Integer> owners) {
        List<Plan> plans =
                wanted().map(date -> plan.plan(date.getStart(), owners)).toList();
        Set<Instant> mayWait =
                wanted().filter(SeriesDate::isWaiting).map(SeriesDate::getStart).collect(Collectors.toSet());
        remember(plan);
        dates = List.of();
        return desk.plan(plans, mayWait, visitor());
    }

    private Stream<SeriesDate> wanted() {
        return dates.stream().filter(SeriesDate::isWanted);
    }

    /** Whether any date is ticked. */
    boolean isAnyWanted() {
        return wanted().findAny().isPresent();
    }

    /** Whether one of the dates comes twice, and somebody has to say which. */
    public boolean isTwice() {
        return dates.stream().anyMatch(date -> date.getProspect() == SeriesDate.Prospect.TWICE);
    }

    private Visitor visitor() {
        return door.visitor();
    }

    /** Shows nothing any more. */
    void forget() {
        dates = List.of();
    }

    /** The dates as they were shown; empty when there are none. */
    public List<SeriesDate> getDates() {
        return dates;
    }
}
