package org.webinar.slides;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Some of a file's bytes: so many as no server of databases refuses to take at once (MariaDB: max_allowed_packet). */
@Entity
@Table(name = "webinar_slides_piece")
public class SlidesPiece {
    static final int LENGTH = 256 * 1024;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "file_id")
    private Long fileId;

    private int position;
    private byte[] content;

    protected SlidesPiece() {}

    SlidesPiece(long fileId, int position, byte[] content) {
        this.fileId = fileId;
        this.position = position;
        this.content = content.clone();
    }
}
