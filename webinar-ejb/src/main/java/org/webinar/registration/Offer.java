package org.webinar.registration;

import org.webinar.livestream.EventView;

/**
 * What somebody is offered who may register for an event, or has.
 *
 * @param event what there is to register for
 * @param plan what has been decided
 * @param open whether one may register now
 * @param full whether there are no places left
 * @param mine what has become of this person's registration; null when he or she has none that we know of
 * @param name the name of the account; empty for strangers
 * @param email its address; empty for strangers
 * @param keptDays for how many days after the webinar names and addresses are kept
 */
public record Offer(
        EventView event,
        RegistrationPlan plan,
        boolean open,
        boolean full,
        RegistrationState mine,
        String name,
        String email,
        long keptDays) {}
