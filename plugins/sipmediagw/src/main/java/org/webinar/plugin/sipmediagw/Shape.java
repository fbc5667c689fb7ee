package org.webinar.plugin.sipmediagw;

import org.webinar.plugin.http.Answer;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.GatewayTrouble.Kind;

/** What all families have in common in the way they say no. */
final class Shape {
    static final int OK = 200;
    static final int BAD_REQUEST = 400;
    static final int UNAUTHORIZED = 401;
    static final int NOT_FOUND = 404;
    static final int INVALID = 422;
    static final int UNAVAILABLE = 503;
    private static final int SERVER_ERROR = 500;

    private Shape() {}

    /** Our token is wrong; said as plain text by the oldest and as JSON by all others. */
    static Answer authorized(Answer answer) {
        if (answer.status() == UNAUTHORIZED) {
            throw new GatewayTrouble(Kind.UNAUTHORIZED, "401");
        }
        return answer;
    }

    /** The answer is none of this family: another one may be installed by now. */
    static GatewayTrouble foreign(Answer answer) {
        boolean broken = answer.status() >= SERVER_ERROR;
        return new GatewayTrouble(broken ? Kind.UNINTELLIGIBLE : Kind.OTHER_DIALECT, answer.words());
    }

    static GatewayTrouble refused(String why) {
        return new GatewayTrouble(Kind.REFUSED, why);
    }
}
