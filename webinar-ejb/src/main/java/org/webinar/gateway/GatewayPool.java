package org.webinar.gateway;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.webinar.time.TimeSlot;

/**
 * Which machine and which channel to promise: a pure choice. A machine is free while fewer of its units are taken at once
 * than it has (Pod's defect G3: it counted those that come one after the other); a channel while nobody has it, nor
 * another one with the same stream or the same broadcaster (G4).
 */
final class GatewayPool {
    private static final Comparator<Machine> BEST_FIRST =
            Comparator.comparingInt(Machine::priority).reversed().thenComparingLong(Machine::id);

    private final List<Machine> machines;
    private final Map<ChannelId, Channel> channels;
    private final List<Use> uses;
    private final Map<TimeSlot, Taken> known = new HashMap<>();

    /**
     * A pool.
     *
     * @param machines of all sites, for two sites may have written down one stream
     * @param uses by others, at any time
     */
    GatewayPool(Collection<Machine> machines, Collection<Use> uses) {
        this.machines = machines.stream().sorted(BEST_FIRST).toList();
        this.channels = machines.stream()
                .flatMap(machine -> machine.channels().stream())
                .collect(Collectors.toMap(Channel::id, Function.identity()));
        this.uses = List.copyOf(uses);
    }

    /** The best machine with a channel, its own one before others. */
    Optional<Choice> choose(Ask ask) {
        List<Machine> free = free(ask).toList();
        return firstOf(free, machine -> machine.channels().stream(), ask)
                .or(() -> firstOf(free, machine -> channelsOf(ask.siteId()), ask));
    }

    /** The best machine for this channel. */
    Optional<Choice> chooseFor(Channel channel, Ask ask) {
        return firstOf(free(ask).toList(), machine -> Stream.of(channel), ask);
    }

    /** The same machine and channel, which have been promised before, if that is still possible. */
    Optional<Choice> keep(long machineId, Channel channel, Ask ask) {
        return firstOf(
                machines.stream()
                        .filter(machine -> machine.id() == machineId && machine.kept(ask.when()))
                        .filter(machine -> hasUnit(machine, ask))
                        .toList(),
                machine -> Stream.of(channel),
                ask);
    }

    /** When others have something, with the margins that one has to keep to them. */
    List<TimeSlot> edges() {
        Duration before = longest(Machine::setUp);
        Duration after = longest(Machine::tearDown);
        return uses.stream().map(use -> use.time().widened(after, before)).toList();
    }

    private Duration longest(Function<Machine, Duration> margin) {
        return machines.stream().map(margin).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    }

    /** This machine with a channel of its own, whatever its posture and health: for whoever wants to know how it does. */
    Optional<Choice> tried(long machineId, Ask ask) {
        return firstOf(
                machines.stream()
                        .filter(machine -> machine.id() == machineId)
                        .filter(machine -> hasUnit(machine, ask))
                        .toList(),
                machine -> machine.channels().stream(),
                ask);
    }

    Optional<Channel> channel(ChannelId id) {
        return Optional.ofNullable(channels.get(id));
    }

    private Stream<Machine> free(Ask ask) {
        return machines.stream()
                .filter(machine -> machine.siteId() == ask.siteId() && machine.offered(ask.when()))
                .filter(machine -> !ask.withoutMachines().contains(machine.id()))
                .filter(machine -> hasUnit(machine, ask));
    }

    private Stream<Channel> channelsOf(int siteId) {
        return machines.stream()
                .filter(machine -> machine.siteId() == siteId)
                .flatMap(machine -> machine.channels().stream());
    }

    private Optional<Choice> firstOf(List<Machine> able, Function<Machine, Stream<Channel>> wanted, Ask ask) {
        for (Machine machine : able) {
            TimeSlot time = machine.taken(ask);
            Optional<Channel> channel = wanted.apply(machine)
                    .filter(Predicate.not(taken(time)::holds))
                    .filter(free -> !ask.withoutBroadcasters().contains(free.broadcasterId()))
                    .findFirst();
            if (channel.isPresent()) {
                return Optional.of(new Choice(machine, channel.get(), time));
            }
        }
        return Optional.empty();
    }

    private boolean hasUnit(Machine machine, Ask ask) {
        return taken(machine.taken(ask)).most(machine.id()) < machine.slots();
    }

    /** Most machines have the same margins, so that this is asked for the same time again and again. */
    private Taken taken(TimeSlot time) {
        return known.computeIfAbsent(time, this::look);
    }

    private Taken look(TimeSlot time) {
        Map<Long, List<TimeSlot>> byMachine = new HashMap<>();
        Set<ChannelId> ids = new HashSet<>();
        for (Use use : uses) {
            if (use.time().overlaps(time)) {
                if (use.machine() != null) {
                    byMachine
                            .computeIfAbsent(use.machine(), none -> new ArrayList<>())
                            .add(use.time());
                }
                ids.add(use.channel());
            }
        }
        List<Channel> used =
                ids.stream().map(channels::get).filter(Objects::nonNull).toList();
        return new Taken(
                byMachine,
                used.stream().map(Channel::broadcasterId).collect(Collectors.toSet()),
                used.stream().map(Channel::target).collect(Collectors.toSet()));
    }

    /** What is taken at some time. */
    private record Taken(Map<Long, List<TimeSlot>> byMachine, Set<Long> broadcasters, Set<String> targets) {

        boolean holds(Channel channel) {
            return broadcasters.contains(channel.broadcasterId()) || targets.contains(channel.target());
        }

        /** The most uses of a machine at one moment: always reached where one of them begins. */
        int most(long machineId) {
            List<TimeSlot> slots = byMachine.getOrDefault(machineId, List.of());
            return slots.stream()
                    .mapToInt(begun -> (int) slots.stream()
                            .filter(slot -> !slot.start().isAfter(begun.start())
                                    && slot.end().isAfter(begun.start()))
                            .count())
                    .max()
                    .orElse(0);
        }
    }
}
