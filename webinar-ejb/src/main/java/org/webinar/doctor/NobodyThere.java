package org.webinar.doctor;

import org.webinar.Outage;

/** Another machine could not be asked; why, in a few words without secrets. */
public class NobodyThere extends Outage {
    private static final long serialVersionUID = 1L;

    private final String why;

    /** Made by whoever has tried. */
    public NobodyThere(String why) {
        super(why);
        this.why = why;
    }

    /** Why, in words of the machine. */
    public String why() {
        return why;
    }
}
