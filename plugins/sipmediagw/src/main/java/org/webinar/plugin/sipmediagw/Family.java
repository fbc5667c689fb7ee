package org.webinar.plugin.sipmediagw;

import org.webinar.plugin.http.Deadline;
import org.webinar.spi.gateway.Broadcast;
import org.webinar.spi.gateway.Engagement;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.GatewayTrouble.Kind;
import org.webinar.spi.gateway.Report;

/** One form of SIPMediaGW's API. All calls mean what the driver's of the same name mean. */
interface Family {

    /** Answers the handle. */
    String start(GatewayAddress gateway, Broadcast broadcast, Deadline deadline);

    void stop(GatewayAddress gateway, Engagement engagement, Deadline deadline);

    default Report report(GatewayAddress gateway, Engagement engagement, Deadline deadline) {
        return new Report(Report.State.UNKNOWN, "");
    }

    /** Says the text, which is harmless already. */
    default void say(GatewayAddress gateway, Engagement engagement, String text, Deadline deadline) {
        throw new GatewayTrouble(Kind.REFUSED, "this SIPMediaGW can't write into the chat");
    }
}
