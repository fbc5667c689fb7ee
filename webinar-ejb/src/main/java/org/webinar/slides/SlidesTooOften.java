package org.webinar.slides;

import java.time.Duration;
import org.webinar.Refusal;

/** Somebody has sent more files in an hour than anybody needs. */
public class SlidesTooOften extends Refusal {
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    SlidesTooOften(Duration wait) {
        super(Math.max(1, wait.toMinutes()));
        this.wait = wait;
    }

    /** How long to wait, in seconds. */
    public long seconds() {
        return wait.toSeconds();
    }
}
