package org.webinar.settings;

import org.webinar.Refusal;

/** The administrator has not set what must be set. */
public class SettingMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    SettingMissing(String name) {
        super(name);
    }
}
