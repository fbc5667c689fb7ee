package org.webinar.listing;

import org.webinar.Refusal;

/** The list has no row under this key. */
public class NoSuchRow extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchRow(String word) {
        super(word);
    }
}
