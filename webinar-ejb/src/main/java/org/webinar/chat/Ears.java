package org.webinar.chat;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.webinar.livestream.GatewayVoice;

/**
 * Takes in what rooms tell us. A room that is not ours is none of our business, and what is said in one of ours is none of
 * the audience's unless it takes part at that moment.
 */
@Stateless
public class Ears {
    private static final int LONGEST_HEARD = 2_000;
    private static final int LONGEST_NAME = 100;

    private final ChatLedger ledger;
    private final RelayLedger relay;

    /** For the container's proxy. */
    public Ears() {
        this(null, null);
    }

    @Inject
    Ears(ChatLedger ledger, RelayLedger relay) {
        this.ledger = ledger;
        this.relay = relay;
    }

    /** Somebody has said something, or a program has, we among them: our own echo tells that it has arrived. */
    public void heard(HeardLine line) {
        String text = PlainText.cut(PlainText.clean(line.text()), LONGEST_HEARD);
        if (text.isEmpty()) {
            return;
        }
        if (line.program()) {
            ledger.ofRoom(line.roomName())
                    .ifPresent(found -> relay.echoed(
                            found[0], new HeardLine(line.roomName(), line.key(), line.author(), text, true)));
        } else {
            String author = PlainText.cut(PlainText.clean(line.author()), LONGEST_NAME);
            ledger.ofRoomBeforeAudience(line.roomName())
                    .filter(found -> !isTypedByUs(author, text))
                    .ifPresent(found ->
                            ledger.add(found[0], found[1], new HeardLine(line.roomName(), line.key(), author, text)));
        }
    }

    /**
     * A gateway is a person to the room, and says nothing but what we let it type: "name: text", each
     * line of it (GatewayControl). Only its name tells it from
     * others on every server (bigbluebutton.md 5: the external id is missing from 3.0 to 3.3).
     */
    private static boolean isTypedByUs(String author, String text) {
        return author.equals(GatewayVoice.NAME) && text.contains(": ");
    }
}
