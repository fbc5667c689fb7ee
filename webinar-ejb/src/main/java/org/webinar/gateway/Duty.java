package org.webinar.gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/** What a gateway is there for: whether it serves, how many streams at once, before which others, with which margins. */
@Embeddable
public class Duty implements Serializable {
    private static final long serialVersionUID = 1L;

    /** More streams at once than any machine sends. */
    private static final int MOST_SLOTS = 1000;

    @Enumerated(EnumType.STRING)
    private Posture posture = Posture.IN_SERVICE;

    private int slots = 1;

    private int priority;

    @Column(name = "set_up_seconds")
    private Integer setUpSeconds;

    @Column(name = "tear_down_seconds")
    private Integer tearDownSeconds;

    /** In service, with one slot and the margins of the settings. */
    protected Duty() {}

    /**
     * What an administrator wishes.
     *
     * @param slots how many streams it can send at once, from one on
     * @param priority the highest is taken first
     * @param setUp room before a live; null for the setting's
     * @param tearDown room after it; null for the setting's
     */
    public Duty(Posture posture, int slots, int priority, Duration setUp, Duration tearDown) {
        if (slots < 1 || slots > MOST_SLOTS) {
            throw new IllegalArgumentException("slots: " + slots);
        }
        this.posture = posture;
        this.slots = slots;
        this.priority = priority;
        this.setUpSeconds = seconds(setUp);
        this.tearDownSeconds = seconds(tearDown);
    }

    private static Integer seconds(Duration margin) {
        if (margin != null && margin.isNegative()) {
            throw new IllegalArgumentException("a margin is not negative: " + margin);
        }
        return margin == null ? null : Math.toIntExact(margin.toSeconds());
    }

    /**
     * This wish for a duty that has changed since: whoever typed it has decided only what differs from what the page
     * showed, and a colleague's maintenance is not undone by somebody who changes a margin.
     *
     * @param read what the page showed
     * @param now what holds
     */
    Duty since(Duty read, Duty now) {
        Duty merged = new Duty();
        merged.posture = decided(posture, read.posture, now.posture);
        merged.slots = decided(slots, read.slots, now.slots);
        merged.priority = decided(priority, read.priority, now.priority);
        merged.setUpSeconds = decided(setUpSeconds, read.setUpSeconds, now.setUpSeconds);
        merged.tearDownSeconds = decided(tearDownSeconds, read.tearDownSeconds, now.tearDownSeconds);
        return merged;
    }

    private static <T> T decided(T wish, T read, T now) {
        return Objects.equals(wish, read) ? now : wish;
    }

    public Posture posture() {
        return posture;
    }

    /** How many streams it can send at once. */
    public int slots() {
        return slots;
    }

    /** The highest is taken first. */
    public int priority() {
        return priority;
    }

    /** Room that it needs before a live; empty when the setting decides. */
    public Optional<Duration> setUp() {
        return Optional.ofNullable(setUpSeconds).map(Duration::ofSeconds);
    }

    /** Room that it needs after a live; empty when the setting decides. */
    public Optional<Duration> tearDown() {
        return Optional.ofNullable(tearDownSeconds).map(Duration::ofSeconds);
    }
}
