package org.webinar.gateway;

import org.webinar.Refusal;

/** Broadcasters stand in the building; whoever deletes it would delete them too. */
public class BuildingInUse extends Refusal {
    private static final long serialVersionUID = 1L;

    BuildingInUse(String name, java.util.List<String> broadcasters) {
        super(name, broadcasters);
    }
}
