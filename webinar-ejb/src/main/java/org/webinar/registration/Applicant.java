package org.webinar.registration;

import java.util.Locale;
import org.webinar.invitation.Address;

/**
 * Somebody who registers.
 *
 * @param person name and address
 * @param userId number of the account to which this address belongs and which asks; null for everybody else
 * @param locale the language of what he or she is told
 * @param reachable whether one may write to this mailbox again
 */
record Applicant(Address person, Integer userId, Locale locale, boolean reachable) {}
