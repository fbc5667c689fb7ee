package org.webinar.web.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.webinar.registration.Registered;
import org.webinar.registration.RegistrationDesk;
import org.webinar.registration.RegistrationPart;
import org.webinar.registration.RegistrationState;
import org.webinar.web.audience.EventNumber;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** Who has registered for a webinar, for those who decide about it. */
@Named
@ViewScoped
public class RegistrationsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient RegistrationDesk desk;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Sentences sentences;

    private String event;
    private String page;
    private RegistrationPart sheet;
    private List<Registered> people = List.of();
    private Map<Long, Boolean> chosen = new HashMap<>();

    /** Finds the event; when there is none for this person, the page says so. */
    public void arrive() {
        attempts.arrive(this::find).ifPresent(this::show);
    }

    private RegistrationPart find() {
        return desk.part(EventNumber.of(event), number(), door.visitor());
    }

    /** What is no number is the first page. */
    private int number() {
        return page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }

    private void show(RegistrationPart found) {
        sheet = found;
        people = found.people();
        chosen = new HashMap<>();
    }

    /** Gives places to those who are chosen. */
    public void accept() {
        decide(true);
    }

    /** Says no to those who are chosen, and takes their places. */
    public void decline() {
        decide(false);
    }

    private void decide(boolean yes) {
        Map<Long, RegistrationState> seen = people.stream()
                .filter(one -> Boolean.TRUE.equals(chosen.get(one.id())))
                .collect(Collectors.toMap(Registered::id, Registered::state));
        if (seen.isEmpty()) {
            attempts.tell("registrations.nobody");
            return;
        }
        attempts.attempt(() -> desk.decide(sheet.eventId(), seen, yes, door.visitor()))
                .ifPresent(done -> attempts.tell(
                        done.missed() == 0 ? "registrations.decided" : "registrations.missed",
                        done.told(),
                        done.missed()));
        look();
    }

    /** One place more for whoever waits. */
    public void addPlace() {
        if (attempts.attempt(() -> desk.addPlace(sheet.eventId(), sheet.plan().places(), door.visitor()))) {
            attempts.tell("registrations.added");
        }
        look();
    }

    /** Looks again. */
    public void look() {
        attempts.attempt(this::find).ifPresent(this::show);
    }

    /** How it stands, in one sentence. */
    public String getSummary() {
        String places = sheet.plan().places() == null
                ? sentences.of("registrations.unlimited")
                : sentences.of("registrations.places", sheet.plan().places());
        return sentences.of(
                "registrations.summary",
                sheet.count(RegistrationState.ACCEPTED),
                places,
                sheet.count(RegistrationState.WAITING),
                sheet.count(RegistrationState.ASKED));
    }

    /** Which page of how many this is. */
    public String getWhere() {
        return sentences.of("registrations.page", sheet.page(), sheet.pages());
    }

    /** The style of a badge. */
    public String badge(Registered one) {
        return switch (one.state()) {
            case ACCEPTED -> "ready";
            case ASKED, WAITING -> "waiting";
            case DECLINED, CANCELLED -> "";
        };
    }

    /** When somebody registered. */
    public String when(Registered one) {
        return sentences.brief(one.at());
    }

    public RegistrationPart getSheet() {
        return sheet;
    }

    public List<Registered> getPeople() {
        return people;
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event;
    }
}
