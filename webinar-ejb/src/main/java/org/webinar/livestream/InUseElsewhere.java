package org.webinar.livestream;

import org.webinar.Refusal;

/** Rows of another program hang on the webinar, or come to hang on it at this moment: it can't be deleted. */
public class InUseElsewhere extends Refusal {
    private static final long serialVersionUID = 1L;

    InUseElsewhere(String name) {
        super(name);
    }
}
