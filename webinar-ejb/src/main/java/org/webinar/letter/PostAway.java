package org.webinar.letter;

import org.webinar.Outage;

/** The mail server does not answer, or does not take what it is given. */
public class PostAway extends Outage {
    private static final long serialVersionUID = 1L;

    /** What goes wrong is logged and shown to whoever watches the server: no address stands in it. */
    public PostAway(String why) {
        super(why.replaceAll("[^\\s<>()\\[\\],:;\"'`]*@[^\\s<>()\\[\\],:;\"'`]*", "…"));
    }
}
