package org.webinar.plugin.bbbstreaming;

import org.junit.jupiter.api.AfterEach;
import org.webinar.doubles.BbbStreamingTongue;
import org.webinar.doubles.GatewayDouble;
import org.webinar.doubles.RecordingStudio;
import org.webinar.doubles.Said;
import org.webinar.doubles.Tongue;
import org.webinar.spi.contract.GatewayDriverContract;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayDriver;

/** What every driver does. */
class BbbStreamingContractTest implements GatewayDriverContract {
    private static final int ENOUGH = 100;

    private final GatewayDouble controller = GatewayDouble.talking(quick(new RecordingStudio(ENOUGH)));

    /** With workers that need no time, so that every stop is agreeable. */
    private static Tongue quick(RecordingStudio studio) {
        BbbStreamingTongue tongue = new BbbStreamingTongue(studio, 1);
        return (asked, mood) -> {
            synchronized (tongue) {
                Said said = tongue.answer(asked, mood);
                if (said.status() == 201) {
                    tongue.progress("running");
                }
                return said;
            }
        };
    }

    @AfterEach
    void hangUp() {
        controller.close();
    }

    @Override
    public GatewayDriver driver() {
        return new BbbStreamingDriver();
    }

    @Override
    public GatewayAddress agreeable() {
        return new GatewayAddress(controller.url(), "");
    }
}
