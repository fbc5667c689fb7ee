package org.webinar.telemetry;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.annotation.RegistryScope;
import org.webinar.database.Database;

/**
 * Shows our numbers where the server shows its own ({@code /metrics}). They are read four times a minute and not when somebody
 * asks: who asks often costs nothing. While the database is away there is no number of it rather than an old one; calls to
 * other machines are counted by each server for itself.
 */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Meters {
    private final Map<Meter, Double> figures = new ConcurrentHashMap<>();
    private final Set<Meter> registered = ConcurrentHashMap.newKeySet();
    private final Database database;
    private final Figures ledger;
    private final CallFigures calls;
    private final MetricRegistry registry;

    /** For the container's proxy. */
    public Meters() {
        this(null, null, null, null);
    }

    @Inject
    Meters(
            Database database,
            Figures ledger,
            CallFigures calls,
            @RegistryScope(scope = MetricRegistry.APPLICATION_SCOPE) MetricRegistry registry) {
        this.database = database;
        this.ledger = ledger;
        this.calls = calls;
        this.registry = registry;
    }

    /** Reads them for the first time. */
    @PostConstruct
    void begin() {
        read();
    }

    /** Reads them again. */
    @Schedule(second = "*/15", minute = "*", hour = "*", persistent = false)
    public void read() {
        try {
            calls.grown().forEach(this::count);
            if (database.serves()) {
                figures.putAll(ledger.now());
                figures.keySet().forEach(this::register);
            }
        } catch (RuntimeException away) {
            figures.replaceAll((meter, old) -> Double.NaN);
        }
    }

    private void register(Meter meter) {
        if (registered.add(meter)) {
            registry.gauge(metadata(meter), () -> figures.getOrDefault(meter, Double.NaN), tags(meter));
        }
    }

    /** Made when it is first counted. */
    private void count(Meter meter, long more) {
        registry.counter(metadata(meter), tags(meter)).inc(more);
    }

    /** A counter has whole numbers: of time it counts milliseconds, and shows seconds. */
    private static Metadata metadata(Meter meter) {
        return Metadata.builder()
                .withName(meter.name())
                .withDescription(meter.description())
                .withUnit(meter.name().endsWith("_seconds_total") ? MetricUnits.MILLISECONDS : MetricUnits.NONE)
                .build();
    }

    private static Tag[] tags(Meter meter) {
        return meter.labels().entrySet().stream()
                .map(label -> new Tag(label.getKey(), label.getValue()))
                .toArray(Tag[]::new);
    }
}
