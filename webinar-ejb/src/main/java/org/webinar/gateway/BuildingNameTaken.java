package org.webinar.gateway;

import org.webinar.Refusal;

/** Another building, here or on another site, has this name already. */
public class BuildingNameTaken extends Refusal {
    private static final long serialVersionUID = 1L;

    BuildingNameTaken(String name) {
        super(name);
    }
}
