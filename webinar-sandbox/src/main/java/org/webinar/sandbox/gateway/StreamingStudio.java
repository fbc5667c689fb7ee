package org.webinar.sandbox.gateway;

import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.webinar.doubles.Studio;

/** What the talking double is told to do, done with bots and ffmpeg. */
final class StreamingStudio implements Studio {
    private final GatewayOptions options;
    private final Slots slots;
    private final BooleanSupplier lying;

    StreamingStudio(GatewayOptions options, Slots slots, BooleanSupplier lying) {
        this.lying = lying;
        this.options = options;
        this.slots = slots;
    }

    /** Releases since 1.8 are not told the domain and have it in their own settings. */
    @Override
    public boolean start(String room, String domain, String rtmp) {
        if (lying.getAsBoolean()) {
            return true;
        }
        if (!slots.start(room, domain.isEmpty() ? options.domain() : domain, rtmp)) {
            return false;
        }
        SandboxGateway.pause(options.launchTime());
        return true;
    }

    @Override
    public int stop(String room) {
        return slots.stop(room);
    }

    @Override
    public String say(String room, String text) {
        try {
            slots.say(room, text);
            return "";
        } catch (IOException trouble) {
            return String.valueOf(trouble.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    @Override
    public List<String> rooms() {
        return slots.rooms();
    }
}
