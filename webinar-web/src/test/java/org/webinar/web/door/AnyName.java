package org.webinar.web.door;

import jakarta.servlet.http.HttpServletRequest;

/** We answer to every name. */
final class AnyName extends Doorplate {
    @Override
    boolean bears(HttpServletRequest request) {
        return true;
    }
}
