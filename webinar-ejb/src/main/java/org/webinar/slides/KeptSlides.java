package org.webinar.slides;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a webinar's room opens with a file: in which place, and whether people may take it with them. */
@Entity
@Table(name = "webinar_slides")
public class KeptSlides {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "meeting_id")
    private Long meetingId;

    @Column(name = "file_id")
    private Long fileId;

    private int position;
    private boolean downloadable;

    /** When BigBlueButton last refused it; null when it took it, or was never asked. */
    @Column(name = "refused_at")
    private Instant refusedAt;

    protected KeptSlides() {}

    KeptSlides(long meetingId, long fileId) {
        this.meetingId = meetingId;
        this.fileId = fileId;
    }

    long fileId() {
        return fileId;
    }

    int position() {
        return position;
    }

    boolean downloadable() {
        return downloadable;
    }

    Instant refusedAt() {
        return refusedAt;
    }

    void stand(int place) {
        position = place;
    }

    void letTake(boolean may) {
        downloadable = may;
    }

    void refused(Instant when) {
        refusedAt = when;
    }
}
