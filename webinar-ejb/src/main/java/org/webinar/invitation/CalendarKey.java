package org.webinar.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which of somebody's secret calendar addresses is the one that counts now; the addresses themselves are not stored. */
@Entity
@Table(name = "webinar_calendar_key")
public class CalendarKey {
    @Id
    @Column(name = "user_id")
    private Integer userId;

    private int serial;

    protected CalendarKey() {}

    CalendarKey(int userId) {
        this.userId = userId;
        this.serial = 1;
    }

    /** From now on the address is another one. */
    void renew() {
        serial++;
    }

    /** What the word in the address is for. */
    String purpose() {
        return "calendar of " + userId + ", " + serial;
    }
}
