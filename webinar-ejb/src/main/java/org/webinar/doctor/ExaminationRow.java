package org.webinar.doctor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** One look at everything; its answers are {@link CheckRow}s. */
@Entity
@Table(name = "webinar_examination")
public class ExaminationRow {
    private static final String RUNNING = "running";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String running = RUNNING;

    @Column(name = "daily_of")
    private LocalDate dailyOf;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected ExaminationRow() {}

    /** One that begins: somebody's, or a day's. */
    ExaminationRow(String askedBy, LocalDate dailyOf, Instant now) {
        this.askedBy = askedBy;
        this.dailyOf = dailyOf;
        this.begunAt = now;
    }

    void end(Instant now) {
        running = null;
        endedAt = now;
    }

    Long id() {
        return id;
    }

    /** Null when nobody has wanted it by name. */
    String askedBy() {
        return askedBy;
    }

    Instant begunAt() {
        return begunAt;
    }

    Instant endedAt() {
        return endedAt;
    }
}
