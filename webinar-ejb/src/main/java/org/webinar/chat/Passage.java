package org.webinar.chat;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** How far a message has come on its way into the room. */
@Embeddable
class Passage {
    /** The stations of the way. */
    enum Delivery {
        /** It was written there. */
        NONE,
        PENDING,
        /** It is being said, or was when a server died: heard or not, nobody knows until it comes back to our ears. */
        SENDING,
        SENT,
        /** It is shown on the page only. */
        FAILED
    }

    @Enumerated(EnumType.STRING)
    private Delivery delivery;

    @Column(name = "delivery_tries")
    private int tries;

    @Column(name = "deliver_after")
    private Instant notBefore;

    @Column(name = "pieces_said")
    private int said;

    @Column(name = "pieces_heard")
    private int heard;

    protected Passage() {}

    Passage(Delivery delivery, Instant now) {
        this.delivery = delivery;
        this.notBefore = now;
    }

    boolean due(Instant now) {
        return !notBefore.isAfter(now);
    }

    /** Number of the piece that is next, from nought. */
    int next() {
        return said;
    }

    int tries() {
        return tries;
    }

    Delivery delivery() {
        return delivery;
    }

    /** Is about to be said; until then nobody else says it, and whoever finds it afterwards says it again. */
    void taken(Instant until) {
        delivery = Delivery.SENDING;
        notBefore = until;
    }

    /** The piece is in the room; said twice or learnt in two ways, it is in there once. */
    void said(int piece, int pieces, Instant now) {
        said = Math.max(said, piece + 1);
        if (said >= pieces) {
            delivery = Delivery.SENT;
        } else if (delivery == Delivery.SENDING) {
            delivery = Delivery.PENDING;
            notBefore = now;
            tries = 0;
        }
    }

    /** What the room has told us that it heard, piece by piece. */
    int heard() {
        return heard;
    }

    void heardInRoom(int pieces, Instant now) {
        heard++;
        said(heard - 1, pieces, now);
    }

    /** It did not get there. */
    void tryAgainAt(Instant when) {
        tries++;
        delivery = Delivery.PENDING;
        notBefore = when;
    }

    /** Nobody knows whether it got there; should the room not tell us until then, it is said again. */
    void doubtful(Instant until) {
        tries++;
        notBefore = until;
    }

    void stays() {
        delivery = Delivery.FAILED;
    }
}
