package org.webinar.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A session of Pod's (Django's table, only read here). */
@Entity
@Table(name = "django_session")
public class SessionRow {
    @Id
    @Column(name = "session_key")
    private String key;

    @Column(name = "session_data")
    private String data;

    @Column(name = "expire_date")
    private Instant expires;

    protected SessionRow() {}

    /** Django's signed text. */
    String data() {
        return data;
    }

    boolean livesAt(Instant now) {
        return expires.isAfter(now);
    }
}
