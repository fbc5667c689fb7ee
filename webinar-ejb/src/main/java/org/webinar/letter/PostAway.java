package org.webinar.letter;

import org.webinar.Outage;

/** The mail server does not answer, or does not take what it is given. */
public class PostAway extends Outage {
    private static final long serialVersionUID = 1L;

    public PostAway(String why) {
        super(why);
    }
}
