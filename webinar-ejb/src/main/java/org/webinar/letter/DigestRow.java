package org.webinar.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The only row that is locked while a digest is made. */
@Entity
@Table(name = "webinar_letter_digest")
public class DigestRow {
    static final int ONLY = 1;

    @Id
    private Integer id;

    protected DigestRow() {}
}
