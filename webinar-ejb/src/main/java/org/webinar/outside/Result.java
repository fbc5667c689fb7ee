package org.webinar.outside;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;

/** What came of asking another machine. */
public enum Result {
    /** It answered in its own language, be it that there is nothing. */
    OK,
    /** It said no: to our secret, or to what we asked. */
    REFUSED,
    UNREACHABLE,
    TIMEOUT,
    /** Its certificate is not trusted, or TLS fails otherwise. */
    UNTRUSTED,
    /** It says itself that something is wrong with it. */
    SERVER_ERROR,
    /** It answered something that we do not understand. */
    UNREADABLE;

    private static final int CLIENT_ERROR = 300;
    private static final int SERVER = 500;

    /** What a status of HTTP says. */
    public static Result ofStatus(int status) {
        if (status >= SERVER) {
            return SERVER_ERROR;
        }
        return status >= CLIENT_ERROR ? REFUSED : OK;
    }

    /** What a failure says, by the outermost cause that says anything. */
    public static Result of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isTimeout(cause)) {
                return TIMEOUT;
            }
            if (cause instanceof SSLException) {
                return UNTRUSTED;
            }
            if (isAway(cause)) {
                return UNREACHABLE;
            }
        }
        return UNREADABLE;
    }

    /** By its name: each library has a class of its own for it. */
    private static boolean isTimeout(Throwable cause) {
        return cause.getClass().getSimpleName().endsWith("TimeoutException");
    }

    private static boolean isAway(Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof NoRouteToHostException
                || cause instanceof UnknownHostException
                || cause instanceof UnresolvedAddressException
                || cause instanceof SocketException;
    }
}
