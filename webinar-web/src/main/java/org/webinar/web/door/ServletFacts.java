package org.webinar.web.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.webinar.spi.identity.RequestFacts;

/** A request as providers of identity see it. */
record ServletFacts(HttpServletRequest request) implements RequestFacts {

    @Override
    public Optional<String> cookie(String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .reduce((earlier, later) -> later);
    }

    @Override
    public Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeader(name));
    }

    @Override
    public String host() {
        return Optional.ofNullable(request.getServerName()).orElse("").toLowerCase(Locale.ROOT);
    }

    @Override
    public String remoteAddress() {
        return request.getRemoteAddr();
    }
}
