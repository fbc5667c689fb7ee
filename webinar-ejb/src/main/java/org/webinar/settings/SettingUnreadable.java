package org.webinar.settings;

import org.webinar.Refusal;

/** A setting has a value that makes no sense. */
public class SettingUnreadable extends Refusal {
    private static final long serialVersionUID = 1L;

    SettingUnreadable(String name) {
        super(name);
    }
}
