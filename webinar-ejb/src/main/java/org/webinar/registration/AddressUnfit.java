package org.webinar.registration;

import org.webinar.Refusal;

/** What stands in the field is no mail address. */
public class AddressUnfit extends Refusal {
    private static final long serialVersionUID = 1L;
}
