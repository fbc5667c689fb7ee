package org.webinar.web.join;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.webinar.livestream.Consent;

/** What somebody has agreed to at the doors of meetings, for as long as the browser's session lasts: nobody is asked twice. */
final class Agreements {
    private static final String PREFIX = "org.webinar.consent.";
    private static final int MOST = 1_000;
    private static final String COUNT = PREFIX + "count";

    private Agreements() {}

    /** Keeps what the form said that was shown, if the person has agreed to it. */
    static void remember(HttpServletRequest request, long meetingId) {
        String shown = request.getParameter("terms");
        if (shown == null || !"yes".equals(request.getParameter("consent"))) {
            return;
        }
        HttpSession session = request.getSession();
        Set<Consent> agreed = EnumSet.noneOf(Consent.class);
        agreed.addAll(of(request, meetingId));
        Arrays.stream(Consent.values())
                .filter(consent -> Arrays.asList(shown.split(" ")).contains(consent.name()))
                .forEach(agreed::add);
        int count = session.getAttribute(COUNT) instanceof Integer number ? number : 0;
        boolean known = session.getAttribute(PREFIX + meetingId) != null;
        if (count < MOST || known) {
            session.setAttribute(COUNT, known ? count : count + 1);
            session.setAttribute(
                    PREFIX + meetingId, agreed.stream().map(Consent::name).collect(Collectors.joining(" ")));
        }
    }

    /** What has been agreed to there. */
    static Set<Consent> of(HttpServletRequest request, long meetingId) {
        HttpSession session = request.getSession(false);
        Object agreed = session == null ? null : session.getAttribute(PREFIX + meetingId);
        return agreed instanceof String words && !words.isEmpty()
                ? Arrays.stream(words.split(" ")).map(Consent::valueOf).collect(Collectors.toSet())
                : Set.of();
    }
}
