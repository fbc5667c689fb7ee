package org.webinar.sandbox.gateway;

import java.time.Duration;

/** A way for a gateway to misbehave. */
public record GatewayFault(Kind kind, Duration delay) {
    public static final GatewayFault NONE = of(Kind.NONE);
    /** Says that it has no free resources, wrapped in a success. */
    public static final GatewayFault REFUSE = of(Kind.REFUSE);
    /** Says after its launch time-out that the launch failed, wrapped in a success. */
    public static final GatewayFault LAUNCH_FAILS = of(Kind.LAUNCH_FAILS);

    /** Says yes to a start and does nothing. */
    public static final GatewayFault LIE = of(Kind.LIE);

    public static final GatewayFault HTTP_500 = of(Kind.HTTP_500);
    /** Agrees, and its bot enters the room; but no picture comes out. */
    public static final GatewayFault NO_PICTURE = of(Kind.NO_PICTURE);

    /** What goes wrong. */
    public enum Kind {
        NONE,
        REFUSE,
        LAUNCH_FAILS,
        HTTP_500,
        LIE,
        NO_PICTURE,
        SLOW
    }

    /** Every answer is right, but late. */
    public static GatewayFault slow(Duration delay) {
        return new GatewayFault(Kind.SLOW, delay);
    }

    private static GatewayFault of(Kind kind) {
        return new GatewayFault(kind, Duration.ZERO);
    }
}
