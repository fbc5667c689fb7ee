package org.webinar.registration;

import java.io.Serializable;
import java.time.Instant;

/**
 * What has been decided of the registration for an event.
 *
 * @param kind how one comes onto the list
 * @param places how many places there are; null when as many as wish
 * @param closes until when one may register; null for until the webinar is over
 * @param required whether nobody else may watch
 */
public record RegistrationPlan(RegistrationKind kind, Integer places, Instant closes, boolean required)
        implements Serializable {
    /** The largest number of places. */
    public static final int MOST_PLACES = 100_000;

    /** No registration. */
    public static final RegistrationPlan NONE = new RegistrationPlan(RegistrationKind.NONE, null, null, false);

    public RegistrationPlan {
        if (kind == RegistrationKind.NONE) {
            places = null;
            closes = null;
            required = false;
        }
        if (places != null && (places < 1 || places > MOST_PLACES)) {
            throw new PlacesOutOfRange(MOST_PLACES);
        }
    }

    /** Whether there is a list at all. */
    public boolean offered() {
        return kind != RegistrationKind.NONE;
    }

    /** Whether one may register now, as long as the webinar is not over. */
    public boolean openAt(Instant now) {
        return offered() && (closes == null || now.isBefore(closes));
    }

    /** Whether somebody more has a place where so many have one. */
    public boolean hasRoom(long taken) {
        return places == null || taken < places;
    }

    /** What becomes of somebody who registers where so many have a place. */
    RegistrationState first(long taken) {
        return kind == RegistrationKind.APPROVAL ? RegistrationState.ASKED : accepted(taken);
    }

    /** What becomes of somebody to whom one says yes where so many have a place. */
    RegistrationState accepted(long taken) {
        return hasRoom(taken) ? RegistrationState.ACCEPTED : RegistrationState.WAITING;
    }
}
