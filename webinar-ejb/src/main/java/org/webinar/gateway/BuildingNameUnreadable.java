package org.webinar.gateway;

import org.webinar.Refusal;

/** The name of a building is missing or too long. */
public class BuildingNameUnreadable extends Refusal {
    private static final long serialVersionUID = 1L;

    BuildingNameUnreadable(int longest) {
        super(longest);
    }
}
