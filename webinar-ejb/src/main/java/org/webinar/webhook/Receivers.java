package org.webinar.webhook;

import java.util.List;
import org.webinar.Port;

/** The programs that are told. */
@Port
public interface Receivers {

    /**
     * Sends a message, signed with each of these secrets; what goes wrong is in the outcome.
     *
     * @param secrets those that are good
     */
    Outcome send(Parcel parcel, List<String> secrets);
}
