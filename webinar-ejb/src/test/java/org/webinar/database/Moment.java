package org.webinar.database;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** One column of each kind, full and empty. */
@Entity
@Table(name = "moment")
class Moment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    Instant begins;
    Duration lasts;

    @Column(name = "on_day")
    LocalDate day;

    boolean flag;
    String words;

    protected Moment() {}

    Moment(Instant begins, Duration lasts, LocalDate day, boolean flag, String words) {
        this.begins = begins;
        this.lasts = lasts;
        this.day = day;
        this.flag = flag;
        this.words = words;
    }
}
