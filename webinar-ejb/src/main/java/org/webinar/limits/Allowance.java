package org.webinar.limits;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * How often somebody may do something: a bucket per key, filled again evenly. Remembers only the keys that came last, so
 * that a flood of keys can't fill the memory.
 */
public final class Allowance {
    private static final int KEYS = 50_000;

    private final Map<Object, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Bucket> eldest) {
            return size() > KEYS;
        }
    };

    private final long burst;
    private final Duration refill;

    /**
     * Makes an allowance.
     *
     * @param burst how many times in a row
     * @param refill how long until all of them are there again
     */
    public Allowance(long burst, Duration refill) {
        this.burst = burst;
        this.refill = refill;
    }

    /** Takes one; empty when it was there, else the seconds to wait, at least one. */
    public OptionalLong take(Object key) {
        return take(key, 1);
    }

    /** Takes so many at once, or none of them. */
    public OptionalLong take(Object key, int many) {
        var probe = bucket(key).tryConsumeAndReturnRemaining(many);
        return probe.isConsumed()
                ? OptionalLong.empty()
                : OptionalLong.of(1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()));
    }

    /** The seconds to wait for so many, which are no more than there can be; empty when they are there. Takes none. */
    public OptionalLong look(Object key, int many) {
        var probe = bucket(key).estimateAbilityToConsume(many);
        return probe.canBeConsumed()
                ? OptionalLong.empty()
                : OptionalLong.of(1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()));
    }

    /** Takes one that has been used already: what is not there is owed, and waited for longer. */
    public void charge(Object key) {
        bucket(key).consumeIgnoringRateLimits(1);
    }

    /** Gives one back that should not have counted. */
    public void giveBack(Object key) {
        bucket(key).addTokens(1);
    }

    private Bucket bucket(Object key) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(key, fresh -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(burst).refillGreedy(burst, refill))
                    .build());
        }
    }
}
