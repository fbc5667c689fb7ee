package org.webinar.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.webinar.livestream.PlanSheet;
import org.webinar.livestream.Preparations;
import org.webinar.livestream.Webinars;
import org.webinar.meeting.Plan;
import org.webinar.meeting.PlanRules;
import org.webinar.meeting.RepeatedNever;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Arrivals;
import org.webinar.web.texts.Sentences;

/** The page on which a meeting is planned, with an audience or without. */
@Named
@ViewScoped
public class AddMeetingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Webinars webinars;

    @Inject
    private transient Preparations preparations;

    @Inject
    private transient PlanRules rules;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Sentences sentences;

    @Inject
    private transient Clock clock;

    @Inject
    private transient Faults faults;

    @Inject
    private transient Arrivals arrivals;

    @Inject
    private OwnersBox owners;

    @Inject
    private SeriesBox series;

    @Inject
    private DatesBox dates;

    @Inject
    private SlidesBox slides;

    /** What the address asks for: {@code meeting} for one without an audience. */
    private static final String PLAIN = "meeting";

    private final Offers offers = new Offers();
    private PlanSheet sheet;
    private PlanForm form;

    @PostConstruct
    void propose() {
        if (isPlanner() && !isLike()) {
            sheet = preparations.blank(door.visitor());
            boolean webinar = sheet.choosing() && !PLAIN.equals(asked("kind"));
            form = PlanForm.proposal(clock.instant(), sentences.zone(), sheet.room(), webinar);
        }
    }

    /** Whether it is filled in from another one; when that does not go, it is said, and the form is a new one. */
    private boolean isLike() {
        String model = asked("like");
        if (model == null || !model.matches("[0-9]{1,18}")) {
            return false;
        }
        return faults.attempt(() -> {
            sheet = preparations.like(Long.parseLong(model), door.visitor());
            form = PlanForm.like(sheet.planned(), sheet.room(), sentences.zone(), clock.instant(), sheet.choosing());
            owners.fill(0, sheet.owners());
        });
    }

    private static String asked(String parameter) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(parameter);
    }

    /**
     * Plans it; afterwards the list shows it. When no gateway is free, the page offers times and a place in the list. For many
     * dates, they are shown first.
     */
    public String save() {
        offers.forget();
        return isForWebinars()
                ? saveSeries()
                : planned("said.planned", () -> offers.watch(() -> withSlides(webinars.plan(plan(), door.visitor()))));
    }

    private boolean isForWebinars() {
        return form.isWebinar() && form.getRepeat().isWanted();
    }

    private String saveSeries() {
        dates.forget();
        if (!isSeriesSound()) {
            return null;
        }
        if (!series.hasShown(form)) {
            look();
            return null;
        }
        if (!series.isAnyWanted()) {
            faults.say(List.of(new Fault("series", new RepeatedNever())));
            return null;
        }
        Optional<List<Long>> planned = faults.attempt(() -> {
            List<Long> dates = series.plan(form, owners.numbers());
            slides.keepForNew(dates);
            return dates;
        });
        if (planned.isEmpty()) {
            series.show(form);
            return null;
        }
        arrivals.say("said.planned.many", form.getName(), planned.get().size());
        return MeetingsPage.LIST;
    }

    /** Shows the dates, and saves nothing. */
    public void look() {
        if (!isForWebinars()) {
            series.forget();
            dates.look(form, isSound());
        } else if (isSeriesSound()) {
            dates.forget();
            series.show(form);
            if (!series.getDates().isEmpty()) {
                faults.tell("repeat.seen");
            }
        }
    }

    /** The start may be at an hour that is left out, or comes twice: the list says so for each date. */
    private boolean isSeriesSound() {
        List<Fault> found = Stream.concat(
                        form.faults(rules, owners.numbers()).stream().filter(fault -> !fault.aboutTheHour()),
                        form.getRepeat().faultsOfWebinars().stream())
                .toList();
        faults.say(found);
        return found.isEmpty();
    }

    /** Plans it for one of the times that were offered. */
    public String take(Instant start) {
        form.show(start);
        return save();
    }

    /** Plans it for the time that it was meant for, and lets it wait for a gateway. */
    public String queue() {
        return planned("said.planned.waiting", () -> withSlides(webinars.planWaiting(plan(), door.visitor())));
    }

    private long withSlides(long planned) {
        slides.keepForNew(List.of(planned));
        return planned;
    }

    private Plan plan() {
        return form.plan(owners.numbers());
    }

    private String planned(String said, Supplier<Long> deed) {
        series.forget();
        if (!isSound() || dates.holdUp(form) || faults.attempt(deed).isEmpty()) {
            return null;
        }
        arrivals.say(said, form.getName(), plan().start());
        return MeetingsPage.LIST;
    }

    private boolean isSound() {
        List<Fault> found = form.faults(rules, owners.numbers());
        faults.say(found);
        return found.isEmpty();
    }

    /** Whether it may be planned for many dates. */
    public boolean isRepeating() {
        return true;
    }

    public PlanSheet getSheet() {
        return sheet;
    }

    public Offers getOffers() {
        return offers;
    }

    /** Whether a webinar may wait that finds no gateway. */
    public boolean isQueueing() {
        return true;
    }

    /** Whether this person may plan meetings; the door refuses others whatever the page shows. */
    public boolean isPlanner() {
        return webinars.mayPlanMeetings(door.visitor());
    }

    public PlanForm getForm() {
        return form;
    }
}
