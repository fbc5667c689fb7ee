package org.webinar.invitation;

import java.util.List;
import org.webinar.Refusal;

/** Something in the list is no address; nothing has been sent. */
public class AddressesUnfit extends Refusal {
    private static final long serialVersionUID = 1L;

    AddressesUnfit(List<String> bad) {
        super(bad);
    }
}
