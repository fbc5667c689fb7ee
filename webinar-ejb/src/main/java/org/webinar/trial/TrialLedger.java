package org.webinar.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.webinar.gateway.Channel;
import org.webinar.gateway.Channels;
import org.webinar.gateway.Gateway;
import org.webinar.gateway.GatewayRegister;
import org.webinar.gateway.Quarantines;
import org.webinar.gateway.Reservations;
import org.webinar.identity.Visitor;
import org.webinar.site.CurrentSite;
import org.webinar.spi.gateway.Text;
import org.webinar.time.TimeSlot;

/** The stored trials: every step of one is begun and ended here. */
@ApplicationScoped
@Transactional
class TrialLedger {
    private static final int TOKEN_LENGTH = 24;
    private static final String TOKEN_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager database;

    private final GatewayRegister gateways;
    private final Reservations reservations;
    private final Quarantines quarantines;
    private final Channels channels;
    private final CurrentSite site;
    private final Clock clock;
    private final String server = UUID.randomUUID().toString();

    TrialLedger() {
        this(null, null, null, null, null, null);
    }

    @Inject
    TrialLedger(
            GatewayRegister gateways,
            Reservations reservations,
            Quarantines quarantines,
            Channels channels,
            CurrentSite site,
            Clock clock) {
        this.gateways = gateways;
        this.reservations = reservations;
        this.quarantines = quarantines;
        this.channels = channels;
        this.site = site;
        this.clock = clock;
    }

    /** The gateway of a trial, also where no request says for which site. */
    public Gateway gatewayOf(Trial trial) {
        return gateways.ofAnySite(trial.gatewayId());
    }

    /** Where the picture of a trial is published and watched; empty when an administrator has taken it away. */
    public Optional<Channel> channelOf(Trial trial) {
        return channels.of(trial.gatewayId(), trial.channelSlot());
    }

    /**
     * Begins a trial on a gateway that is lent to it, or finds the one that runs there.
     *
     * @param longest until when it is lent at most
     * @throws org.webinar.gateway.GatewayBusy when it is at work, or promised in that time
     */
    public Trial begin(Gateway gateway, Duration longest, Visitor visitor) {
        // Whoever comes second waits here, and finds the trial of the first.
        database.find(Gateway.class, gateway.id(), LockModeType.PESSIMISTIC_WRITE);
        return runningOn(gateway.id()).orElseGet(() -> lent(gateway, longest, visitor));
    }

    private Trial lent(Gateway gateway, Duration longest, Visitor visitor) {
        Trial trial = new Trial(gateway.id(), visitor, newToken(), server, clock.instant());
        database.persist(trial);
        database.flush();
        TimeSlot now = TimeSlot.of(clock.instant(), longest);
        trial.sendTo(reservations.lend(gateway.id(), gateway.siteId(), trial.borrower(), now));
        database.persist(new StepReport(trial.id(), Step.LOOK, clock.instant()));
        return trial;
    }

    private static String newToken() {
        return RANDOM.ints(TOKEN_LENGTH, 0, TOKEN_LETTERS.length())
                .mapToObj(i -> String.valueOf(TOKEN_LETTERS.charAt(i)))
                .collect(Collectors.joining());
    }

    /** The numbers of all trials that are not over. */
    public List<Long> running() {
        return database.createQuery("select t.id from Trial t where t.runningGatewayId is not null", Long.class)
                .getResultList();
    }

    /** The trial that runs on the gateway, if one does. */
    public Optional<Trial> runningOn(long gatewayId) {
        return database.createQuery("select t from Trial t where t.runningGatewayId = :gateway", Trial.class)
                .setParameter("gateway", gatewayId)
                .getResultStream()
                .findFirst();
    }

    /** The running trial of this site that has this token. */
    public Optional<Trial> withToken(String token) {
        return database.createQuery(
                        "select t from Trial t, Gateway g where t.entranceToken = :token"
                                + " and t.runningGatewayId is not null and g.id = t.gatewayId and g.siteId = :site",
                        Trial.class)
                .setParameter("token", token)
                .setParameter("site", site.id())
                .getResultStream()
                .findFirst();
    }

    /** The same, if its gateway may enter now. */
    public Optional<Trial> awaiting(String token) {
        return withToken(token).filter(trial -> trial.state().letsIn());
    }

    private List<StepReport> steps(long trialId) {
        return database.createQuery(
                        "select s from StepReport s where s.trialId = :trial order by s.id", StepReport.class)
                .setParameter("trial", trialId)
                .getResultList();
    }

    /**
     * Takes a trial for one step of this server. One whose server has gone is interrupted first; one whose gateway has
     * been deleted is over, for nobody can be told to stop.
     *
     * @return empty when another server acts for it, or it is over
     */
    public Optional<Trial> take(long id) {
        Trial trial = locked(id);
        Instant now = clock.instant();
        if (trial.state() == TrialState.OVER || !trial.isFor(server, now)) {
            return Optional.empty();
        }
        if (database.find(Gateway.class, trial.gatewayId()) == null) {
            trial.judge(Verdict.INTERRUPTED);
            move(trial, TrialState.OVER, open -> open.end(StepReport.Outcome.BROKEN_OFF, null, null, now));
            return Optional.empty();
        }
        if (trial.takenOverBy(server)) {
            breakOff(trial);
        }
        trial.beat(server, now);
        return Optional.of(trial);
    }

    /** Stops a trial that still tries something. */
    public void interrupt(long id) {
        Trial trial = locked(id);
        if (trial.state().wayOut() != trial.state()) {
            breakOff(trial);
        }
    }

    private void breakOff(Trial trial) {
        trial.judge(Verdict.INTERRUPTED);
        move(
                trial,
                trial.state().wayOut(),
                open -> open.end(StepReport.Outcome.BROKEN_OFF, null, null, clock.instant()));
    }

    /** Changes what is stored of a trial. */
    public Trial change(long id, Consumer<Trial> change) {
        Trial trial = locked(id);
        change.accept(trial);
        return trial;
    }

    /** The step is done; with words of the machine, or null. */
    public void done(long id, Step step, Text words) {
        end(id, step, StepReport.Outcome.DONE, null, words);
    }

    /** The step has failed, and with it the trial. */
    public void failed(long id, Step step, Finding finding, Text words) {
        locked(id).judge(Verdict.FAILED);
        end(id, step, StepReport.Outcome.FAILED, finding, words);
    }

    /** The gateway has not confirmed its stop: a unit of it is nobody's until somebody has seen to it. */
    public void quarantine(Trial trial) {
        channelOf(trial)
                .ifPresent(channel ->
                        quarantines.quarantine(trial.gatewayId(), channel, trial.borrower(), trial.borrower()));
    }

    private void end(long id, Step step, StepReport.Outcome outcome, Finding finding, Text words) {
        steps(id).stream()
                .filter(report -> report.step() == step && report.outcome() == StepReport.Outcome.TRYING)
                .forEach(report -> report.end(outcome, finding, words, clock.instant()));
    }

    /** Goes on to what is to be tried next, unless somebody has stopped the trial meanwhile. */
    public void goOn(long id, TrialState from, TrialState to) {
        Trial trial = locked(id);
        if (trial.state() == from) {
            move(trial, to, left -> left.end(StepReport.Outcome.BROKEN_OFF, null, null, clock.instant()));
        }
    }

    private void move(Trial trial, TrialState next, Consumer<StepReport> leave) {
        if (trial.state() != next) {
            steps(trial.id()).stream()
                    .filter(report -> report.outcome() == StepReport.Outcome.TRYING)
                    .forEach(leave);
            trial.become(next, clock.instant());
            if (next == TrialState.OVER) {
                reservations.release(trial.borrower());
            }
            next.steps().forEach(step -> database.persist(new StepReport(trial.id(), step, clock.instant())));
        }
    }

    private Trial locked(long id) {
        return database.find(Trial.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
