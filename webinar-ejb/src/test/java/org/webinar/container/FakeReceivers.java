package org.webinar.container;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.webinar.webhook.Facts;
import org.webinar.webhook.Outcome;
import org.webinar.webhook.Parcel;
import org.webinar.webhook.Receivers;

/** Programs that remember what they were told, and answer as they were bidden to, each by its address. */
@Alternative
@Priority(1)
@ApplicationScoped
public class FakeReceivers implements Receivers {
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> answers = new ConcurrentHashMap<>();

    /** A message with what signed it. */
    record Told(Parcel parcel, List<String> secrets) {

        /** What it says under this name. */
        Object fact(String name) {
            return parcel.facts().all().stream()
                    .filter(fact -> fact.name().equals(name))
                    .map(Facts.Fact::value)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Override
    public Outcome send(Parcel parcel, List<String> secrets) {
        told.add(new Told(parcel, List.copyOf(secrets)));
        return Outcome.answered(answers.getOrDefault(parcel.address(), 200), "heard", null, Duration.ofMillis(3));
    }

    /** Answers so from now on. */
    void answers(String address, int status) {
        answers.put(address, status);
    }

    /** What was sent there, in order. */
    List<Told> told(String address) {
        return told.stream()
                .filter(one -> one.parcel().address().equals(address))
                .toList();
    }

    /** What was sent there of one meeting: others may get the gateway for which they waited, meanwhile. */
    List<Told> told(String address, long meeting) {
        return told(address).stream()
                .filter(one -> one.fact("id").equals(meeting))
                .toList();
    }
}
