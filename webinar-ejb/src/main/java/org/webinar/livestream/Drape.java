package org.webinar.livestream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How the curtain of a session hangs, and who drew it. It is set and never toggled: twice is once. */
@Embeddable
class Drape {
    @Enumerated(EnumType.STRING)
    private Curtain curtain = Curtain.OPEN;

    @Column(name = "curtain_by_house")
    private boolean byHouse;

    protected Drape() {}

    Drape(Curtain curtain) {
        this.curtain = curtain;
    }

    Curtain curtain() {
        return curtain;
    }

    /** Whether nobody wished the pause: there was nobody left to show. */
    boolean byHouse() {
        return byHouse;
    }

    /** Shows the picture to the audience; whether that is new. */
    boolean open() {
        return set(Curtain.OPEN, false);
    }

    /** Hides what the audience sees; nothing is hidden that it has not seen yet. Whether that is new. */
    boolean pause(boolean house) {
        return curtain != Curtain.REHEARSAL && (set(Curtain.PAUSED, house && curtain == Curtain.OPEN));
    }

    private boolean set(Curtain next, boolean house) {
        boolean changes = curtain != next;
        byHouse = changes ? house : byHouse && house;
        curtain = next;
        return changes;
    }
}
