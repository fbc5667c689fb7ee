package org.webinar.gateway;

import java.util.function.Supplier;
import org.webinar.outside.Neighbour;
import org.webinar.outside.OutsideCalls;
import org.webinar.outside.Result;
import org.webinar.spi.gateway.GatewayTrouble;

/** Calls to gateways, counted: whatever their make, a driver says what went wrong by the kind of its trouble. */
record GatewayCalls(OutsideCalls calls) {

    <T> T made(Supplier<T> call) {
        return calls.<T, RuntimeException>made(Neighbour.GATEWAY, call::get, answer -> Result.OK, GatewayCalls::result);
    }

    private static Result result(Exception failure) {
        return failure instanceof GatewayTrouble trouble ? result(trouble.kind()) : Result.UNREADABLE;
    }

    /** Null for a gateway that has not been asked. */
    private static Result result(GatewayTrouble.Kind kind) {
        return switch (kind) {
            case UNREACHABLE -> Result.UNREACHABLE;
            case UNTRUSTED -> Result.UNTRUSTED;
            case UNAUTHORIZED, FULL, REFUSED -> Result.REFUSED;
            case OTHER_DIALECT, UNINTELLIGIBLE -> Result.UNREADABLE;
            case MISCONFIGURED -> null;
        };
    }
}
