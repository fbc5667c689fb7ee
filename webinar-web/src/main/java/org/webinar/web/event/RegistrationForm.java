package org.webinar.web.event;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.webinar.registration.RegistrationKind;
import org.webinar.registration.RegistrationPlan;

/** What somebody types who decides how one registers. */
public class RegistrationForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ZoneId zone;
    private RegistrationPlan asRead;
    private RegistrationKind kind;
    private String places;
    private String closes;
    private boolean required;

    RegistrationForm(RegistrationPlan plan, ZoneId zone) {
        this.zone = zone;
        asRead = plan;
        kind = plan.kind();
        places = plan.places() == null ? "" : plan.places().toString();
        closes = typed(plan.closes());
        required = plan.required();
    }

    private String typed(Instant moment) {
        return moment == null
                ? ""
                : moment.atZone(zone)
                        .toLocalDateTime()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString();
    }

    /**
     * What the form holds.
     *
     * @throws org.webinar.Refusal when something of it can't be
     */
    RegistrationPlan plan() {
        return kind == null || kind == RegistrationKind.NONE
                ? RegistrationPlan.NONE
                : new RegistrationPlan(kind, number(), moment(), required);
    }

    private Integer number() {
        String digits = places == null ? "" : places.strip();
        if (digits.isEmpty()) {
            return null;
        }
        // What is no number is no number of places either.
        return digits.matches("\\d{1,9}") ? Integer.valueOf(digits) : Integer.valueOf(0);
    }

    private Instant moment() {
        String text = closes == null ? "" : closes.strip();
        if (text.isEmpty()) {
            return null;
        }
        if (text.equals(typed(asRead.closes()))) {
            return asRead.closes();
        }
        try {
            return LocalDateTime.parse(text).atZone(zone).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new ClosingUnreadable();
        }
    }

    RegistrationPlan asRead() {
        return asRead;
    }

    /** The person has been told what others have decided meanwhile. */
    void hasRead(RegistrationPlan seen) {
        asRead = seen;
    }

    public RegistrationKind getKind() {
        return kind;
    }

    public void setKind(RegistrationKind kind) {
        this.kind = kind;
    }

    public String getPlaces() {
        return places;
    }

    public void setPlaces(String places) {
        this.places = places;
    }

    public String getCloses() {
        return closes;
    }

    public void setCloses(String closes) {
        this.closes = closes;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }
}
