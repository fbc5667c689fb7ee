package org.webinar.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;

/** Alive as long as no threads wait for each other for ever. Those that wait for another machine do not count. */
@Liveness
@ApplicationScoped
public class ThreadsCheck implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] stuck = threads.findDeadlockedThreads();
        HealthCheckResponseBuilder check = HealthCheckResponse.named("threads").status(stuck == null);
        if (stuck != null) {
            check.withData(
                    "wait for each other",
                    Stream.of(threads.getThreadInfo(stuck))
                            .filter(Objects::nonNull)
                            .map(ThreadInfo::getThreadName)
                            .collect(Collectors.joining(", ")));
        }
        return check.build();
    }
}
