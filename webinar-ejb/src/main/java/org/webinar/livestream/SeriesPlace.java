package org.webinar.livestream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That a webinar was planned as one of several dates. */
@Entity
@Table(name = "webinar_series_place")
public class SeriesPlace {
    @Id
    @Column(name = "meeting_id")
    private Long meetingId;

    private String series;

    private int place;

    private int dates;

    protected SeriesPlace() {}

    SeriesPlace(long meetingId, String series, int place, int dates) {
        this.meetingId = meetingId;
        this.series = series;
        this.place = place;
        this.dates = dates;
    }

    long meetingId() {
        return meetingId;
    }

    /** Which of them it was when they were planned; the first is 1. */
    int place() {
        return place;
    }
}
