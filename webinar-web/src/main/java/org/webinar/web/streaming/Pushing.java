package org.webinar.web.streaming;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.webinar.gateway.PushAddresses;
import org.webinar.limits.Allowance;
import org.webinar.limits.Senders;

/**
 * Who may push. A right key is never refused, whoever else guesses: the key is looked at first, and only wrong ones are
 * counted, for the machine that showed them and not for the streaming server that asks.
 */
final class Pushing {
    private static final int TOO_MANY = 429;

    private final Allowance wrongKeys = new Allowance(60, Duration.ofMinutes(1));
    private final PushAddresses addresses;
    private final Senders senders;

    Pushing(PushAddresses addresses, Senders senders) {
        this.addresses = addresses;
        this.senders = senders;
    }

    /**
     * The status to answer with: 204, 401, or 429 once there were too many wrong keys.
     *
     * @param path application and name
     * @param asked with the key in its query
     * @param pusher address of the machine that pushes, as the streaming server says
     */
    int answer(String path, Asked asked, String pusher) {
        if (addresses.allow(path, asked.parameters())) {
            return HttpServletResponse.SC_NO_CONTENT;
        }
        return wrongKeys.take(senders.of(pusher, null)).isPresent() ? TOO_MANY : HttpServletResponse.SC_UNAUTHORIZED;
    }
}
