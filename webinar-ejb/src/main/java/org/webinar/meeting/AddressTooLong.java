package org.webinar.meeting;

import org.webinar.Refusal;

/** The name, spelt as an address behind its number, does not fit into Pod's column. */
public class AddressTooLong extends Refusal {
    private static final long serialVersionUID = 1L;

    AddressTooLong(int longest) {
        super(longest);
    }
}
