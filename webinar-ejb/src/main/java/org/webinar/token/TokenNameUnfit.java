package org.webinar.token;

import org.webinar.Refusal;

/** A token needs a name by which people know it again, and not a long one. */
public class TokenNameUnfit extends Refusal {
    private static final long serialVersionUID = 1L;

    TokenNameUnfit(int longest) {
        super(longest);
    }
}
