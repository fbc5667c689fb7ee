package org.webinar.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What has been decided of the registration for an event. Its row is held by whoever changes the list. */
@Entity
@Table(name = "webinar_registration_rules")
public class RegistrationRules {
    @Id
    @Column(name = "event_id")
    private Long eventId;

    @Column(name = "meeting_id")
    private long meetingId;

    @Enumerated(EnumType.STRING)
    private RegistrationKind kind;

    private Integer places;

    @Column(name = "closes_at")
    private Instant closesAt;

    private boolean required;
    private long stamp;

    protected RegistrationRules() {}

    RegistrationRules(long eventId, long meetingId) {
        this.eventId = eventId;
        this.meetingId = meetingId;
        kind = RegistrationKind.NONE;
        stamp = 1;
    }

    RegistrationPlan plan() {
        return new RegistrationPlan(kind, places, closesAt, required);
    }

    void become(RegistrationPlan plan) {
        kind = plan.kind();
        places = plan.places();
        closesAt = plan.closes();
        required = plan.required();
        stamp++;
    }

    /** One place more than there were when somebody looked; twice pressed it is one. */
    void addPlace(int seen) {
        if (places != null && places == seen && places < RegistrationPlan.MOST_PLACES) {
            places++;
        }
    }

    /** Somebody has lost a place. */
    void shutOut() {
        stamp++;
    }

    /** See {@link org.webinar.rights.Tickets#stamp}. */
    long stamp() {
        return required ? stamp : 0;
    }

    Long eventId() {
        return eventId;
    }

    long meetingId() {
        return meetingId;
    }
}
