package org.webinar.letter;

/** The mail server does not take this mail, now or later: there is no such mailbox, for example. */
public class PostRefused extends PostAway {
    private static final long serialVersionUID = 1L;

    public PostRefused(String why) {
        super(why);
    }
}
