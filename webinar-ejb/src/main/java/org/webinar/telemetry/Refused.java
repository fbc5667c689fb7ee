package org.webinar.telemetry;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.annotation.RegistryScope;

/** How often somebody was not let in, or not allowed something: counted by each server since its start, for alarms. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Refused {
    static final String SIGN_IN = "webinar_sign_in_failures_total";
    static final String POLICY = "webinar_refusals_total";

    private final MetricRegistry registry;

    /** In which way. */
    public enum Way {
        /** Name and password do not belong together, or the account is closed. */
        WRONG(SIGN_IN),
        /** So many wrong ones before that it was not looked at. */
        TOO_MANY(SIGN_IN),
        /** Another provider does not vouch for whoever came back. */
        ELSEWHERE(SIGN_IN),
        /** Somebody came back from another provider with nothing. */
        NOTHING(SIGN_IN),
        /** A program came with a token that nobody has. */
        TOKEN(SIGN_IN),
        /** The policy says no. */
        FORBIDDEN(POLICY),
        /** Somebody with an account asked for what is not there, or not for this person. */
        NOT_FOUND(POLICY);

        private final String meter;

        Way(String meter) {
            this.meter = meter;
        }
    }

    /** For the container's proxy. */
    public Refused() {
        this(null);
    }

    @Inject
    Refused(@RegistryScope(scope = MetricRegistry.APPLICATION_SCOPE) MetricRegistry registry) {
        this.registry = registry;
    }

    /** All of them stand at nought from the start: of a number that comes with its first one nobody sees it grow. */
    @PostConstruct
    void begin() {
        Stream.of(Way.values()).forEach(way -> add(way, 0));
    }

    /** Once more. */
    public void count(Way way) {
        add(way, 1);
    }

    private void add(Way way, long more) {
        Metadata metadata = Metadata.builder()
                .withName(way.meter)
                .withDescription(
                        way.meter.equals(SIGN_IN)
                                ? "Tries of signing in to this server that failed"
                                : "What the policy has refused at this server")
                .build();
        registry.counter(metadata, new Tag("way", way.name().toLowerCase(Locale.ROOT)))
                .inc(more);
    }
}
