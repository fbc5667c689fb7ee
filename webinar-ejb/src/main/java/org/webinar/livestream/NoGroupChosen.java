package org.webinar.livestream;

import org.webinar.Refusal;

/** An event was to be for members of certain groups, and none was named. */
public class NoGroupChosen extends Refusal {
    private static final long serialVersionUID = 1L;

    NoGroupChosen() {}
}
