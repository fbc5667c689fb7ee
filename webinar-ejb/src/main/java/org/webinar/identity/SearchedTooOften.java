package org.webinar.identity;

import org.webinar.Refusal;

/** Somebody looks for people more often than one person can. */
public class SearchedTooOften extends Refusal {
    private static final long serialVersionUID = 1L;

    SearchedTooOften(long seconds) {
        super(seconds);
    }
}
