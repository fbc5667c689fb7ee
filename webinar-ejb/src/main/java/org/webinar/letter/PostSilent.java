package org.webinar.letter;

/** The mail server lets us not in: it does not answer, or does not know us. It has taken nothing, and would take nothing else. */
public class PostSilent extends PostAway {
    private static final long serialVersionUID = 1L;

    public PostSilent(String why) {
        super(why);
    }
}
