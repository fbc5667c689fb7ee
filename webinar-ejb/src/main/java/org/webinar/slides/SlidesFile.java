package org.webinar.slides;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file of slides as it was sent; it never changes. Its bytes are {@link SlidesPiece}s. */
@Entity
@Table(name = "webinar_slides_file")
public class SlidesFile {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "owner_id")
    private Integer ownerId;

    private String tray;
    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private long length;
    private String sha256;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected SlidesFile() {}

    SlidesFile(Tray tray, Sent sent, String sha256, Instant now) {
        this.ownerId = tray.ownerId();
        this.tray = tray.word();
        this.name = sent.name();
        this.mediaType = sent.kind().mediaType();
        this.length = sent.length();
        this.sha256 = sha256;
        this.sentAt = now;
    }

    Long id() {
        return id;
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    long length() {
        return length;
    }

    boolean liesIn(Tray other) {
        return ownerId.equals(other.ownerId()) && tray.equals(other.word());
    }
}
