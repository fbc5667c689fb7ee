package org.webinar.adapter.bbb;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.stream.Stream;

/** What is behind a call that has got no answer. */
final class WireTrouble {

    private WireTrouble() {}

    /** The innermost cause: the outer ones repeat the signed address. */
    static String reason(Throwable trouble) {
        Throwable root = trouble;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + (root == trouble ? "" : ": " + root.getMessage());
    }

    /** With one server it does not matter how far it is away; what one of several may have done, is asked of it ever after. */
    static boolean mayHaveArrived(Throwable trouble, boolean areSeveral) {
        return Stream.iterate(trouble, Objects::nonNull, Throwable::getCause)
                .noneMatch(cause -> cause instanceof ConnectException
                        || cause instanceof UnknownHostException
                        || areSeveral && isFarAway(cause));
    }

    private static boolean isFarAway(Throwable cause) {
        return cause instanceof NoRouteToHostException
                || cause instanceof SocketTimeoutException
                        && String.valueOf(cause.getMessage()).startsWith("Connect timed out");
    }
}
