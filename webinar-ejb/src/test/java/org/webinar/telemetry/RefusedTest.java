package org.webinar.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.junit.jupiter.api.Test;

/** What alarms on abnormal use are made of. */
class RefusedTest {
    private final Map<String, Long> shown = new TreeMap<>();

    private final MetricRegistry registry = (MetricRegistry) Proxy.newProxyInstance(
            MetricRegistry.class.getClassLoader(), new Class<?>[] {MetricRegistry.class}, (proxy, method, given) -> {
                assertThat(method.getName()).isEqualTo("counter");
                Tag tag = ((Tag[]) given[1])[0];
                return counter(((Metadata) given[0]).getName() + " " + tag.getTagName() + "=" + tag.getTagValue());
            });

    private Counter counter(String name) {
        return new Counter() {
            @Override
            public void inc() {
                inc(1);
            }

            @Override
            public void inc(long more) {
                shown.merge(name, more, Long::sum);
            }

            @Override
            public long getCount() {
                return shown.get(name);
            }
        };
    }

    @Test
    void each_way_of_being_refused_is_a_number_of_its_own_that_is_there_from_the_start() {
        Refused refused = new Refused(registry);
        refused.begin();
        assertThat(shown.values()).containsOnly(0L);
        refused.count(Refused.Way.WRONG);
        refused.count(Refused.Way.WRONG);
        refused.count(Refused.Way.FORBIDDEN);
        assertThat(shown)
                .hasSize(Refused.Way.values().length)
                .containsEntry("webinar_sign_in_failures_total way=wrong", 2L)
                .containsEntry("webinar_sign_in_failures_total way=too_many", 0L)
                .containsEntry("webinar_refusals_total way=forbidden", 1L)
                .containsEntry("webinar_refusals_total way=not_found", 0L);
    }
}
