package org.webinar.livestream;

import org.webinar.Refusal;

/** What is on a picture is said in more characters than anybody listens to. */
public class PictureAltTooLong extends Refusal {
    private static final long serialVersionUID = 1L;

    PictureAltTooLong(int most) {
        super(most);
    }
}
