package org.webinar.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.webinar.administration.RecordingFilter.State;
import org.webinar.database.Narrowing;
import org.webinar.database.WordSearch;
import org.webinar.handover.HandoverState;
import org.webinar.site.CurrentSite;

/**
 * The recordings of the site that is asked, as far as tables know of them: what BigBlueButton has told, what owners have chosen for
 * their audiences, and what went to Pod. It is put together here, for the same recording may stand in four tables.
 */
@ApplicationScoped
@Transactional
class RecordingRegister {
    /** So many of each table, the latest: they are put together in memory, for everybody who looks. */
    private static final int MOST = 2_000;

    /** BigBlueButton ends its words for recordings with the moment at which the room was opened. */
    private static final Pattern MOMENT = Pattern.compile("-(\\d{13})$");

    private static final String TEXT =
            "concat(m.name, ' ', u.firstName, ' ', u.lastName, ' ', u.username, ' ', x.recordingId)";

    @PersistenceContext
    private EntityManager database;

    private final WordSearch search;
    private final CurrentSite site;

    RecordingRegister() {
        this(null, null);
    }

    @Inject
    RecordingRegister(WordSearch search, CurrentSite site) {
        this.search = search;
        this.site = site;
    }

    /** The latest that are like that, the latest first. */
    public Found find(RecordingFilter filter) {
        Map<String, RecordingRow> known = new LinkedHashMap<>();
        boolean cut = read(known, filter, "ReadyRecording", "x.readyAt, x.id", (ready, id) -> State.READY);
        cut |= read(known, filter, "ShownRecording", "x.shownAt, x.id", (shown, id) -> State.SHOWN);
        cut |= read(known, filter, "Handover", "x.askedAt, x.state", (asked, state) -> state((HandoverState) state));
        cut |= read(
                known,
                filter,
                "InternalRecording",
                "x.startAt, x.uploadedBy",
                (start, by) -> by == null ? null : State.IN_POD);
        List<RecordingRow> rows = known.values().stream()
                .filter(row -> filter.state() == State.ALL || row.states().contains(filter.state()))
                .sorted(Comparator.comparing(RecordingRow::at)
                        .reversed()
                        .thenComparing(RecordingRow::id, Comparator.reverseOrder()))
                .toList();
        return new Found(rows, cut);
    }

    /**
     * What has been found.
     *
     * @param rows the latest first
     * @param cut whether there may be older ones, which have not been looked at
     */
    record Found(List<RecordingRow> rows, boolean cut) {}

    private static State state(HandoverState state) {
        return switch (state) {
            case DONE -> State.IN_POD;
            case FAILED -> State.FAILED;
            case CANCELLED -> null;
            case WAITING, FETCHING, SENDING, STARTING -> State.MOVING;
        };
    }

    /** Whether there are more of them than are read. */
    private boolean read(
            Map<String, RecordingRow> known,
            RecordingFilter filter,
            String table,
            String columns,
            BiFunction<Object, Object, State> state) {
        List<Object[]> read = new Narrowing(
                        " from " + table + " x, Meeting m, User u where m.id = x.meetingId and u.id = m.ownerId"
                                + " and m.siteId = :site and x.recordingId is not null")
                .with("site", site.id())
                .words(filter.words(), search.folded(TEXT), "m.id")
                .asked(
                        database,
                        "select x.recordingId, " + columns + ", m.slug, m.name, u.firstName, u.lastName, u.username",
                        " order by x.id desc",
                        Object[].class)
                .setMaxResults(MOST + 1)
                .getResultList();
        read.stream()
                .limit(MOST)
                .forEach(row -> known.merge(
                        (String) row[0], row(row, state.apply(row[1], row[2])), RecordingRegister::together));
        return read.size() > MOST;
    }

    private static RecordingRow row(Object[] row, State state) {
        String id = (String) row[0];
        String name = (row[5] + " " + row[6]).strip();
        return new RecordingRow(
                id,
                at(id, (Instant) row[1]),
                state == null ? List.of() : List.of(state),
                (String) row[3],
                (String) row[4],
                name.isEmpty() ? (String) row[7] : name);
    }

    private static Instant at(String id, Instant heard) {
        Matcher moment = MOMENT.matcher(id);
        return moment.find() ? Instant.ofEpochMilli(Long.parseLong(moment.group(1))) : heard;
    }

    private static RecordingRow together(RecordingRow one, RecordingRow other) {
        Set<State> states = EnumSet.noneOf(State.class);
        states.addAll(one.states());
        states.addAll(other.states());
        Instant earlier = one.at().isBefore(other.at()) ? one.at() : other.at();
        return new RecordingRow(one.id(), earlier, List.copyOf(states), one.slug(), one.meeting(), one.owner());
    }
}
