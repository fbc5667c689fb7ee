package org.webinar.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;
import org.webinar.sandbox.base.Ports;

/** Which fixed ports a trial needs, and whether it can have them. */
final class PortPlan {
    private PortPlan() {}

    /** Fails with one line about the first port that is taken or wanted twice. */
    static void check(TriedOptions options) {
        Map<Integer, String> wanted = new LinkedHashMap<>();
        if (options.port() > 0) {
            want(wanted, options.port(), "the product", "--port");
        }
        if (options.sandboxPort() > 0) {
            want(wanted, options.sandboxPort(), "the sandbox's room server", "--sandbox-port");
            for (int number = 1; number <= options.gateways(); number++) {
                want(wanted, options.sandboxPort() + number, "the sandbox's gateway " + number, "--sandbox-port");
            }
            want(wanted, options.sandboxPort() + 9, "the sandbox's streaming server", "--sandbox-port");
            want(wanted, options.sandboxPort() + 10, "the sandbox's mails", "--sandbox-port");
            want(wanted, options.sandboxPort() + 11, "the sandbox's Pod", "--sandbox-port");
            for (int number = 1; number <= options.gateways(); number++) {
                want(wanted, options.rtmpPort() + number - 1, "the sandbox's RTMP stream " + number, "--rtmp-port");
            }
        }
    }

    private static void want(Map<Integer, String> wanted, int port, String owner, String option) {
        String other = wanted.put(port, owner);
        if (other != null) {
            throw new TryFailure("Port " + port + " is wanted by " + other + " and by " + owner
                    + "; choose another one with " + option + ".");
        }
        if (!Ports.isFree(port)) {
            throw new TryFailure("Port " + port + " for " + owner + " is in use on 127.0.0.1; choose another one with "
                    + option + ".");
        }
    }
}
