package org.webinar.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something that the administrators are told with the next digest. */
@Entity
@Table(name = "webinar_letter_note")
public class Note {
    private static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String text;

    @Column(name = "noted_at")
    private Instant notedAt;

    /** Null until it stands in a letter. */
    @Column(name = "letter_id")
    private Long letterId;

    protected Note() {}

    Note(String text, Instant now) {
        this.text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        this.notedAt = now;
    }

    void standsIn(Letter letter) {
        letterId = letter.id();
    }

    String text() {
        return text;
    }

    Instant notedAt() {
        return notedAt;
    }
}
