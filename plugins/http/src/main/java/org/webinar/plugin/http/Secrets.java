package org.webinar.plugin.http;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.webinar.spi.gateway.Broadcast;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayTrouble;

/** What must not be read in any message: gateways repeat what they were sent, and messages reach logs and pages. */
public final class Secrets {
    /** Shorter ones would be found in every word. */
    private static final int SHORTEST_KEY = 3;

    private final List<String> hidden = new ArrayList<>();

    private Secrets() {}

    /** The gateway's token. */
    public static Secrets of(GatewayAddress gateway) {
        Secrets secrets = new Secrets();
        secrets.add(gateway.token(), 1);
        return secrets;
    }

    /** The gateway's token, the room and the stream key. */
    public static Secrets of(GatewayAddress gateway, Broadcast broadcast) {
        Secrets secrets = of(gateway);
        URI rtmp = broadcast.rtmp();
        String text = rtmp.toString();
        secrets.add(broadcast.room(), 1);
        secrets.add(text, 1);
        secrets.add(text.substring(text.lastIndexOf('/') + 1), SHORTEST_KEY);
        secrets.add(lastStep(rtmp), SHORTEST_KEY);
        secrets.add(rtmp.getRawQuery(), SHORTEST_KEY);
        secrets.add(rtmp.getRawUserInfo(), SHORTEST_KEY);
        secrets.hidden.sort(Comparator.comparingInt(String::length).reversed());
        return secrets;
    }

    private static String lastStep(URI rtmp) {
        return rtmp.getRawPath() == null
                ? null
                : rtmp.getRawPath().substring(rtmp.getRawPath().lastIndexOf('/') + 1);
    }

    private void add(String secret, int shortest) {
        if (secret != null && secret.length() >= shortest) {
            hidden.add(secret);
            hidden.add(URLEncoder.encode(secret, StandardCharsets.UTF_8));
            hidden.add(secret.replace("/", "\\/"));
        }
    }

    /** The text with dots for each secret, also for one that its end was cut through. */
    public String hide(String text) {
        String shown = text;
        for (String secret : hidden) {
            shown = shown.replace(secret, "…");
        }
        for (String secret : hidden) {
            shown = withoutBeginningAtEnd(shown, secret);
        }
        return shown;
    }

    private static String withoutBeginningAtEnd(String text, String secret) {
        for (int length = secret.length() - 1; length >= SHORTEST_KEY; length--) {
            if (text.endsWith(secret.substring(0, length))) {
                return text.substring(0, text.length() - length) + "…";
            }
        }
        return text;
    }

    /** Does this, and hides the secrets in the trouble that may come of it. */
    public <T> T guard(Supplier<T> call) {
        try {
            return call.get();
        } catch (GatewayTrouble trouble) {
            // Without the cause: its message is the one that told too much.
            throw new GatewayTrouble(trouble.kind(), hide(trouble.getMessage()));
        }
    }

    /** Does this, and hides the secrets in the trouble that may come of it. */
    public void run(Runnable call) {
        guard(() -> {
            call.run();
            return null;
        });
    }
}
