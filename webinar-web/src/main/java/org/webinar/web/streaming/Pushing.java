package org.webinar.web.streaming;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.webinar.gateway.PushAddresses;
import org.webinar.limits.Allowance;
import org.webinar.limits.Senders;

/**
 * Who may push. A right key is never refused, whoever else guesses: the key is looked at in any case, and only wrong ones
 * count, both for the machine that is said to have shown them and for the one that asks, which may say what it likes. Once
 * there were too many the database is spared, not the key.
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
     * @param pusher address of the machine that pushes, as whoever asks says
     * @param caller who asks
     */
    int answer(String path, Asked asked, String pusher, String caller) {
        List<String> both = List.of("pusher " + senders.of(pusher, null), "caller " + caller);
        List<String> counted =
                both.stream().filter(key -> wrongKeys.take(key).isEmpty()).toList();
        boolean tooMany = counted.size() < both.size();
        boolean right =
                tooMany ? addresses.allowedLately(path, asked.parameters()) : addresses.allow(path, asked.parameters());
        if (right) {
            counted.forEach(wrongKeys::giveBack);
            return HttpServletResponse.SC_NO_CONTENT;
        }
        return tooMany ? TOO_MANY : HttpServletResponse.SC_UNAUTHORIZED;
    }
}
