package org.webinar.gateway;

import org.webinar.Refusal;

/** Somebody else has given the building another name since the form was opened. */
public class BuildingChangedMeanwhile extends Refusal {
    private static final long serialVersionUID = 1L;

    private final String seen;

    BuildingChangedMeanwhile(String name) {
        super(name);
        seen = name;
    }

    /** What the person has read once told of this. */
    public String seen() {
        return seen;
    }
}
