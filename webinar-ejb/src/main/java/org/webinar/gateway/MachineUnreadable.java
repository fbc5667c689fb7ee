package org.webinar.gateway;

import org.webinar.Refusal;

/** The address of a machine is none: http or https and a host are wanted, and 200 characters at most. */
public class MachineUnreadable extends Refusal {
    private static final long serialVersionUID = 1L;

    MachineUnreadable() {
        super();
    }
}
