package org.webinar.meeting;

import org.webinar.Refusal;

/** What runs has started: its start can't be moved. */
public class AlreadyRunning extends Refusal {
    private static final long serialVersionUID = 1L;

    AlreadyRunning(String name) {
        super(name);
    }
}
