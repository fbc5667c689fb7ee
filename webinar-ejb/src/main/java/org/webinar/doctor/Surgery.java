package org.webinar.doctor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.webinar.Refusal;
import org.webinar.Trace;

/** Asks all questions side by side. One that takes too long, or falls over, is one that is not answered, and no more. */
final class Surgery {
    private static final Logger LOG = Logger.getLogger(Surgery.class.getName());

    private final Executor executor;
    private final Duration patience;

    /** By these threads, and waiting so long for each that brings no patience of its own. */
    Surgery(Executor executor, Duration patience) {
        this.executor = executor;
        this.patience = patience;
    }

    /** What is to be asked. Who can't say, for a setting of his is missing, is left out: the settings tell of that. */
    static List<Examination> collect(Stream<? extends Examinations> all, Kind kind) {
        return all.flatMap(some -> of(some, kind).stream()).toList();
    }

    private static List<Examination> of(Examinations some, Kind kind) {
        try {
            return some.of(kind);
        } catch (Refusal setting) {
            return List.of();
        }
    }

    /** All answers. What looks broken is looked at once more, where it may be: one packet that was lost is no reason to wake somebody. */
    List<Check> examine(List<Examination> examinations) {
        List<List<Check>> first = ask(examinations);
        List<Examination> again = new ArrayList<>();
        List<Check> checks = new ArrayList<>();
        for (int i = 0; i < examinations.size(); i++) {
            boolean broken = first.get(i).stream().anyMatch(check -> check.severity() == Severity.BROKEN);
            if (broken && !examinations.get(i).once()) {
                again.add(examinations.get(i));
            } else {
                checks.addAll(first.get(i));
            }
        }
        ask(again).forEach(checks::addAll);
        return checks;
    }

    private List<List<Check>> ask(List<Examination> examinations) {
        List<CompletableFuture<List<Check>>> asked = examinations.stream()
                .map(examination -> CompletableFuture.supplyAsync(() -> answer(examination), executor))
                .toList();
        long begun = System.nanoTime();
        List<List<Check>> answers = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            answers.add(await(examinations.get(i), asked.get(i), begun));
        }
        return answers;
    }

    private static List<Check> answer(Examination examination) {
        try {
            return examination.look().get();
        } catch (NobodyThere silent) {
            return List.of(found(examination, Finding.COULD_NOT_ASK, silent.why()));
        } catch (RuntimeException | LinkageError unexpected) {
            // Without its message: a library's may hold a secret that it was given.
            LOG.log(Level.WARNING, "webinar: the doctor could not look at {0}: {1}", new Object[] {
                examination.question(), Trace.of(unexpected)
            });
            return List.of(
                    found(examination, Finding.FELL_OVER, unexpected.getClass().getSimpleName()));
        }
    }

    private List<Check> await(Examination examination, CompletableFuture<List<Check>> answer, long begun) {
        Duration mayTake = examination.patience().orElse(patience);
        try {
            return answer.get(Math.max(0, begun + mayTake.toNanos() - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException late) {
            answer.cancel(true);
        }
        return List.of(found(examination, Finding.TOOK_TOO_LONG, mayTake.toSeconds()));
    }

    private static Check found(Examination examination, Finding finding, Object argument) {
        return examination.patient().found(examination.question(), finding, argument);
    }
}
