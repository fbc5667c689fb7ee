package org.webinar.gateway;

/**
 * What is known of a broadcaster, for those who administer it.
 *
 * @param id its number
 * @param slug its name as it stands in addresses
 * @param building name of the building that it stands in
 * @param plan what is decided about it
 * @param channels how many channels of gateways send there
 * @param events how many events are planned there, past ones too
 */
public record BroadcasterSheet(
        long id, String slug, String building, BroadcasterPlan plan, long channels, long events) {

    /** Whether anything would be lost with it. */
    public boolean used() {
        return channels + events > 0;
    }
}
