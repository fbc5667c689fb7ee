package org.webinar.trial;

import org.webinar.Refusal;

/** There is no trial with this number on this site. */
public class NoSuchTrial extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchTrial(long id) {
        super(id);
    }
}
