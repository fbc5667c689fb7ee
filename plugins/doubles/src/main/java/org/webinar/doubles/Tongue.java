package org.webinar.doubles;

/** How a gateway talks. */
public interface Tongue {

    /** Answers as the real one would. */
    Said answer(Asked asked, Mood mood);
}
