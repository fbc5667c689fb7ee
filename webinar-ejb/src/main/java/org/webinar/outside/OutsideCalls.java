package org.webinar.outside;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

/** Counts calls to other machines by what came of them, and how long they took, since this server has started. */
@ApplicationScoped
public class OutsideCalls {
    private final Map<Neighbour, Map<Result, LongAdder>> results = new EnumMap<>(Neighbour.class);
    private final Map<Neighbour, LongAdder> nanos = new EnumMap<>(Neighbour.class);

    /** Nobody has been asked yet. */
    public OutsideCalls() {
        for (Neighbour to : Neighbour.values()) {
            Map<Result, LongAdder> each = new EnumMap<>(Result.class);
            for (Result result : Result.values()) {
                each.put(result, new LongAdder());
            }
            results.put(to, each);
            nanos.put(to, new LongAdder());
        }
    }

    /**
     * Asks.
     *
     * @param answered what an answer says; null when nobody has been asked after all
     */
    public <T, E extends Exception> T made(Neighbour to, Call<T, E> call, Function<? super T, Result> answered)
            throws E {
        return made(to, call, answered, Result::of);
    }

    /**
     * The same for calls whose failures only the caller understands.
     *
     * @param broken what a failure says; null when nobody has been asked after all
     */
    public <T, E extends Exception> T made(
            Neighbour to,
            Call<T, E> call,
            Function<? super T, Result> answered,
            Function<? super Exception, Result> broken)
            throws E {
        long begun = System.nanoTime();
        Result result = Result.UNREADABLE;
        try {
            T answer = call.make();
            result = answered.apply(answer);
            return answer;
        } catch (Exception trouble) {
            result = broken.apply(trouble);
            throw trouble;
        } finally {
            count(to, result, System.nanoTime() - begun);
        }
    }

    private void count(Neighbour to, Result result, long took) {
        if (result != null) {
            results.get(to).get(result).increment();
            nanos.get(to).add(took);
        }
    }

    /** How many have ended so. */
    public long ended(Neighbour to, Result result) {
        return results.get(to).get(result).sum();
    }

    /** How long all of them together have taken. */
    public Duration took(Neighbour to) {
        return Duration.ofNanos(nanos.get(to).sum());
    }

    /** One question and its answer. */
    @FunctionalInterface
    public interface Call<T, E extends Exception> {
        T make() throws E;
    }
}
