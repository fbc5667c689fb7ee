package org.webinar.gateway;

import java.util.List;
import java.util.Set;

/**
 * What is known of a gateway, for those who administer it.
 *
 * @param gateway Pod's row
 * @param setup how it is driven
 * @param secrets names of the secrets that it has; never what they are
 * @param furtherSlots its channels beyond the one in Pod's row
 * @param zombies its works that have not confirmed their stop
 */
public record GatewaySheet(
        Gateway gateway,
        GatewaySetup setup,
        Set<String> secrets,
        List<SlotSheet> furtherSlots,
        List<Quarantine> zombies) {

    /** The host and port under which it is driven; empty when Pod's row has no address. */
    public String host() {
        return gateway.driven().orElse("");
    }
}
