package org.webinar.doctor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.webinar.gateway.Gateway;
import org.webinar.gateway.GatewaySetup;

/** The machines of the gateways of all sites, as the tables have them; those without an address are told of elsewhere. */
@ApplicationScoped
@Transactional
class GatewayMachines {
    @PersistenceContext
    private EntityManager database;

    /** All of them, by number of their gateways. */
    public List<GatewayMachine> all() {
        return database.createQuery("select g from Gateway g order by g.id", Gateway.class)
                .getResultStream()
                .flatMap(this::machine)
                .toList();
    }

    private Stream<GatewayMachine> machine(Gateway gateway) {
        boolean own = Optional.ofNullable(database.find(GatewaySetup.class, gateway.id()))
                .map(GatewaySetup::certificate)
                .filter(certificate -> !certificate.isBlank())
                .isPresent();
        return gateway.machine().map(address -> new GatewayMachine(gateway, address, own)).stream();
    }
}
