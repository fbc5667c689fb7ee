package org.webinar.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.webinar.question.BoardLedger;

/** The stored polls and ballots. Whoever changes any has the turn of the event's board; so counting needs no other care. */
@ApplicationScoped
@Transactional
class PollLedger {
    private static final int MOST = 50;

    @PersistenceContext
    private EntityManager database;

    private final BoardLedger boards;
    private final Clock clock;

    PollLedger() {
        this(null, null);
    }

    @Inject
    PollLedger(BoardLedger boards, Clock clock) {
        this.boards = boards;
        this.clock = clock;
    }

    /** Stores a poll that nobody sees yet. */
    public PollLine add(long eventId, PollPlan plan) {
        long revision = boards.turn(eventId);
        if (all(eventId, 0).size() >= MOST) {
            throw new PollsFull();
        }
        Poll poll = new Poll(eventId, plan, revision, clock.instant());
        database.persist(poll);
        database.flush();
        for (int place = 0; place < plan.options().size(); place++) {
            database.persist(new PollOption(poll.id(), place, plan.options().get(place)));
        }
        database.flush();
        return line(poll);
    }

    /** Moves a poll on. One is open at a time: whoever opens the next closes the one before. */
    public PollLine move(long eventId, long pollId, PollState next) {
        long revision = boards.turn(eventId);
        Poll poll = find(eventId, pollId);
        if (poll.state() != next) {
            if (next == PollState.OPEN) {
                close(eventId, revision);
            }
            poll.become(next, revision, clock.instant());
        }
        return line(poll);
    }

    /** Closes what is open: nobody votes any more. */
    public void closeAll(long eventId) {
        if (open(eventId) > 0) {
            long revision = boards.turn(eventId);
            close(eventId, revision);
        }
    }

    private long open(long eventId) {
        return database.createQuery(
                        "select count(p) from Poll p where p.eventId = :event and p.state = :open", Long.class)
                .setParameter("event", eventId)
                .setParameter("open", PollState.OPEN)
                .getSingleResult();
    }

    private void close(long eventId, long revision) {
        all(eventId, 0).stream()
                .filter(poll -> poll.state() == PollState.OPEN)
                .forEach(poll -> poll.become(PollState.CLOSED, revision, clock.instant()));
    }

    /** Throws a poll away that nobody has seen. */
    public void drop(long eventId, long pollId) {
        boards.turn(eventId);
        Poll poll = find(eventId, pollId);
        if (poll.state() != PollState.DRAFT) {
            throw new PollHasMoved();
        }
        options(List.of(pollId)).forEach(database::remove);
        database.remove(poll);
    }

    /** Takes somebody's vote; another one from the same person takes the place of the first. */
    public PollLine vote(long eventId, long pollId, String voter, Choices choices) {
        long revision = boards.turn(eventId);
        Poll poll = find(eventId, pollId);
        if (poll.state() != PollState.OPEN) {
            throw poll.state() == PollState.DRAFT ? new NoSuchPoll() : new PollNotOpen();
        }
        List<PollOption> options = options(List.of(pollId));
        if (!choices.fit(options.size(), poll.multiple())) {
            throw new ChoiceUnfit();
        }
        Optional<Ballot> before = database.createQuery(
                        "select b from Ballot b where b.pollId = :poll and b.voter = :voter", Ballot.class)
                .setParameter("poll", pollId)
                .setParameter("voter", voter)
                .getResultStream()
                .findFirst();
        Choices known = before.map(Ballot::choices).orElse(Choices.NONE);
        Ballot ballot = before.orElseGet(() -> fresh(eventId, pollId, voter));
        ballot.choose(choices);
        options.forEach(option -> option.recount(known.has(option.place()), choices.has(option.place())));
        poll.voted(before.isEmpty(), revision);
        return poll.line(options);
    }

    private Ballot fresh(long eventId, long pollId, String voter) {
        Ballot ballot = new Ballot(eventId, pollId, voter);
        database.persist(ballot);
        return ballot;
    }

    private Poll find(long eventId, long pollId) {
        return database.createQuery("select p from Poll p where p.id = :id and p.eventId = :event", Poll.class)
                .setParameter("id", pollId)
                .setParameter("event", eventId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NoSuchPoll::new);
    }

    private List<Poll> all(long eventId, long revision) {
        return database.createQuery(
                        "select p from Poll p where p.eventId = :event and p.revision > :revision order by p.id",
                        Poll.class)
                .setParameter("event", eventId)
                .setParameter("revision", revision)
                .getResultList();
    }

    private PollLine line(Poll poll) {
        return poll.line(options(List.of(poll.id())));
    }

    private List<PollOption> options(List<Long> polls) {
        return database.createQuery(
                        "select o from PollOption o where o.pollId in :polls order by o.pollId, o.place",
                        PollOption.class)
                .setParameter("polls", polls)
                .getResultList();
    }

    /** All polls that have changed after this number, the oldest first. */
    public List<PollLine> after(long eventId, long revision) {
        List<Poll> polls = all(eventId, revision);
        if (polls.isEmpty()) {
            return List.of();
        }
        Map<Long, List<PollOption>> options = options(
                        polls.stream().map(Poll::id).toList())
                .stream()
                .collect(Collectors.groupingBy(PollOption::pollId));
        return polls.stream()
                .map(poll -> poll.line(options.getOrDefault(poll.id(), List.of())))
                .toList();
    }

    /** What this person has chosen in the event's polls, by their numbers. */
    public Map<Long, Choices> choicesOf(long eventId, String voter) {
        return database.createQuery(
                        "select b from Ballot b where b.eventId = :event and b.voter = :voter", Ballot.class)
                .setParameter("event", eventId)
                .setParameter("voter", voter)
                .getResultStream()
                .collect(Collectors.toMap(Ballot::pollId, Ballot::choices));
    }
}
