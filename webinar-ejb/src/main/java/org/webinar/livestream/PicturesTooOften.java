package org.webinar.livestream;

import java.time.Duration;
import org.webinar.Refusal;

/** Somebody has sent more pictures in an hour than anybody needs. */
public class PicturesTooOften extends Refusal {
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    PicturesTooOften(Duration wait) {
        super(Math.max(1, wait.toMinutes()));
        this.wait = wait;
    }

    /** How long to wait, in seconds. */
    public long seconds() {
        return wait.toSeconds();
    }
}
