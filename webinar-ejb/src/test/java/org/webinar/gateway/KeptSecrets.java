package org.webinar.gateway;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.webinar.spi.gateway.GatewayAddress;

/** The secrets of one gateway, without a database and in clear. */
final class KeptSecrets extends GatewaySecrets {
    final Map<String, String> kept = new HashMap<>();

    @Override
    public Set<String> names(long gatewayId) {
        return kept.keySet();
    }

    @Override
    public void keep(long gatewayId, Map<String, String> secrets) {
        kept.putAll(secrets);
        kept.values().removeIf(String::isEmpty);
    }

    @Override
    public void keepOnly(long gatewayId, Set<String> names) {
        kept.keySet().retainAll(names);
    }

    @Override
    public GatewayAddress complete(long gatewayId, GatewayAddress plain) {
        Map<String, String> parameters = new HashMap<>(plain.parameters());
        parameters.putAll(kept);
        String token = parameters.remove(Equipment.OWN_TOKEN);
        return new GatewayAddress(
                plain.url(), token == null ? plain.token() : token, plain.dialect(), parameters, plain.trust());
    }
}
