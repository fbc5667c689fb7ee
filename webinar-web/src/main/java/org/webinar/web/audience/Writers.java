package org.webinar.web.audience;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.webinar.chat.Writer;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;
import org.webinar.web.door.Callers;
import org.webinar.web.door.CurrentVisitor;

/** Who writes in this request: somebody who has signed in, or a guest whose browser we know again by a cookie. */
@RequestScoped
public class Writers {
    private static final String COOKIE = "webinar_guest";
    private static final int KEY_BYTES = 16;
    private static final int KEPT_SECONDS = 86_400;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private HttpServletRequest request;

    @Inject
    private Settings settings;

    @Inject
    private CurrentVisitor door;

    @Inject
    private Callers callers;

    /**
     * The writer of this request.
     *
     * @param guestName the name that a guest has chosen; whoever has signed in has one already
     * @param answer where a new guest's cookie goes
     * @throws org.webinar.web.door.NotSignedIn for strangers without a name
     */
    public Writer of(String guestName, HttpServletResponse answer) {
        String sender = callers.of(request);
        return door.find()
                .map(visitor -> Writer.of(visitor, sender))
                .orElseGet(() -> guestName == null
                        ? Writer.of(door.visitor(), sender)
                        : Writer.guest(guestName, guest(answer), sender));
    }

    private String guest(HttpServletResponse answer) {
        return knownGuest().orElseGet(() -> newGuest(answer));
    }

    /** The word by which we know this browser as a guest's; empty when it never wrote anything. */
    public Optional<String> knownGuest() {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(value -> value.matches("[0-9a-f]{" + 2 * KEY_BYTES + "}"))
                .findFirst();
    }

    private String newGuest(HttpServletResponse answer) {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        String word = HexFormat.of().formatHex(key);
        String secure = "https".equalsIgnoreCase(settings.get(Catalogue.URL).getScheme()) ? "; Secure" : "";
        answer.addHeader(
                "Set-Cookie",
                COOKIE + "=" + word + "; Path=/live; Max-Age=" + KEPT_SECONDS + "; HttpOnly; SameSite=Lax" + secure);
        return word;
    }
}
