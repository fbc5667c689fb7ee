package org.webinar.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.webinar.settings.SealBroken;
import org.webinar.settings.Vault;
import org.webinar.spi.gateway.GatewayAddress;

/** What opens gateways, as it is stored: sealed. It is read to speak to a gateway and for nothing else. */
@ApplicationScoped
@Transactional
class GatewaySecrets {
    private static final Logger LOG = Logger.getLogger(GatewaySecrets.class.getName());

    @PersistenceContext
    private EntityManager database;

    private final Vault vault;

    GatewaySecrets() {
        this(null);
    }

    @Inject
    GatewaySecrets(Vault vault) {
        this.vault = vault;
    }

    /** Which secrets a gateway has, by their names. */
    public Set<String> names(long gatewayId) {
        return of(gatewayId).stream().map(GatewaySecret::name).collect(Collectors.toSet());
    }

    /** Takes what an administrator has typed; what is empty is forgotten, what is not named stays. */
    public void keep(long gatewayId, Map<String, String> secrets) {
        secrets.forEach((name, secret) -> {
            Optional<GatewaySecret> present = of(gatewayId).stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst();
            if (secret.isEmpty()) {
                present.ifPresent(database::remove);
            } else {
                seal(present.orElseGet(() -> new GatewaySecret(gatewayId, name)), secret);
            }
        });
    }

    private void seal(GatewaySecret row, String secret) {
        row.seal(vault, secret);
        if (!database.contains(row)) {
            database.persist(row);
        }
    }

    /** Forgets what another driver needed. */
    public void keepOnly(long gatewayId, Set<String> names) {
        of(gatewayId).stream().filter(one -> !names.contains(one.name())).forEach(database::remove);
    }

    /**
     * The address with what opens it: our own token instead of Pod's, where there is one, and secret parameters.
     *
     * @throws SealBroken when a key is gone
     */
    public GatewayAddress complete(long gatewayId, GatewayAddress plain) {
        Map<String, String> parameters = new HashMap<>(plain.parameters());
        of(gatewayId).forEach(one -> parameters.put(one.name(), one.open(vault)));
        String ownToken = parameters.remove(Equipment.OWN_TOKEN);
        return new GatewayAddress(
                plain.url(), ownToken == null ? plain.token() : ownToken, plain.dialect(), parameters, plain.trust());
    }

    /** What they are; those whose key is gone are left out. */
    public List<String> opened(long gatewayId) {
        return of(gatewayId).stream().flatMap(this::opened).toList();
    }

    private Stream<String> opened(GatewaySecret secret) {
        try {
            return Stream.of(secret.open(vault));
        } catch (SealBroken keyIsGone) {
            return Stream.empty();
        }
    }

    /** Seals everything with the present key that an old one has sealed. */
    public void sealAnew() {
        long renewed = database.createQuery("select s from GatewaySecret s", GatewaySecret.class)
                .getResultStream()
                .filter(this::sealAnew)
                .count();
        if (renewed > 0) {
            LOG.log(Level.INFO, "webinar: secrets of gateways sealed with the new key: {0}", renewed);
        }
    }

    private boolean sealAnew(GatewaySecret secret) {
        try {
            return secret.sealAnew(vault);
        } catch (SealBroken keyIsGone) {
            LOG.log(
                    Level.WARNING,
                    "webinar: a secret can''t be read, its key is not set any more: {0}",
                    keyIsGone.arguments());
            return false;
        }
    }

    private List<GatewaySecret> of(long gatewayId) {
        return database.createQuery("select s from GatewaySecret s where s.gatewayId = :gateway", GatewaySecret.class)
                .setParameter("gateway", gatewayId)
                .getResultList();
    }
}
