package org.webinar.spi.identity;

import java.util.Map;

/**
 * What a machine says that wants to tell that somebody has signed out. Anybody may have sent it.
 *
 * @param form the fields of the form that was sent, the first value of each; never null
 */
public record LogoutNotice(Map<String, String> form) {

    public LogoutNotice {
        form = Map.copyOf(form);
    }

    /** Hides tokens and tickets, so that it may be logged. */
    @Override
    public String toString() {
        return "LogoutNotice" + form.keySet();
    }
}
