package org.webinar.spi.gateway;

import java.util.List;

/**
 * Nothing starts by itself: somebody sets up an encoder and starts it by hand. The product waits for the picture as long
 * as the live is wanted, and expects nobody in the room.
 */
public interface NeedsPerson extends GatewayDriver {

    /**
     * What to type where, in the order in which somebody does it; shown to those who run the webinar and to nobody else.
     *
     * @throws GatewayTrouble when there is nowhere to push
     */
    List<Instruction> instructions(Broadcast broadcast);

    /**
     * One thing to do.
     *
     * @param what in words; never null
     * @param value what to type there, to be copied; never null, may be empty
     * @param secret whether the value is to be hidden until somebody asks for it
     */
    record Instruction(Text what, String value, boolean secret) {

        /** Hides the value, so that an instruction may be logged. */
        @Override
        public String toString() {
            return "Instruction[" + what.english() + "]";
        }
    }
}
