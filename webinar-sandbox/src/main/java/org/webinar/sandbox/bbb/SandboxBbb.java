package org.webinar.sandbox.bbb;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.webinar.sandbox.base.LoopbackServer;
import org.webinar.sandbox.base.Threads;

/**
 * An honest double of a BigBlueButton 3.0 server with bbb-webhooks, on loopback only.
 *
 * <p>It checks what it is sent, answers in the real shapes, keeps meetings in memory and calls back. People join a
 * small room page instead of the real client.
 */
public final class SandboxBbb implements AutoCloseable {
    private static final int TICK_MILLIS = 100;

    private final BbbOptions options;
    private final Rooms rooms;
    private final SandboxRecordings recordings = new SandboxRecordings();
    private final PlaybackDoor playback = new PlaybackDoor(recordings);
    private final Hooks hooks = new Hooks();
    private final ApiDoor api;
    private final RoomDoor room;
    private final MeetingCalls meetings;
    private final ScheduledExecutorService workers;
    private final LoopbackServer server;

    private SandboxBbb(BbbOptions options) {
        this.options = options;
        this.workers = Executors.newScheduledThreadPool(4, Threads.daemons("sandbox-bbb-work"));
        this.rooms = new Rooms(options);
        rooms.listen(new HookSender(hooks, options, workers));
        rooms.listen(new EndCallback(options, workers));
        rooms.listen(new RecordingWorker(recordings, options, workers));
        this.meetings = new MeetingCalls(rooms, options, workers);
        var hookCalls = new HookCalls(hooks);
        var recordingCalls = new RecordingCalls(recordings, this::url);
        this.api = new ApiDoor(options)
                .with("create", meetings::create)
                .with("insertDocument", meetings::insertDocument)
                .with("join", new JoinCall(rooms, this::url)::join)
                .with("isMeetingRunning", meetings::isRunning)
                .with("end", meetings::end)
                .with("getMeetingInfo", meetings::info)
                .with("getMeetings", meetings::all)
                .with("getRecordings", recordingCalls::all)
                .with("publishRecordings", recordingCalls::publish)
                .with("deleteRecordings", recordingCalls::delete)
                .with("sendChatMessage", new ChatCall(rooms)::send)
                .with("hooks/create", hookCalls::create)
                .with("hooks/list", hookCalls::list)
                .with("hooks/destroy", hookCalls::destroy);
        this.room = new RoomDoor(rooms, meetings::endSoon, this::url);
        this.server = LoopbackServer.start("sandbox-bbb", options.port(), this::handle);
        workers.scheduleWithFixedDelay(rooms::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    public static SandboxBbb start(BbbOptions options) {
        return new SandboxBbb(options);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals(ApiDoor.PATH) || path.startsWith(ApiDoor.PATH + "/")) {
            api.handle(exchange);
        } else if (path.startsWith(RoomDoor.PATH)) {
            room.handle(exchange);
        } else if (path.startsWith(PlaybackDoor.PATH)) {
            playback.handle(exchange);
        } else if (SocketDoor.PATHS.contains(path)) {
            SocketDoor.handle(exchange);
        } else if (path.equals("/")) {
            Answer.html(200, "Sandbox BigBlueButton", "For trying, not the real thing. You can close this page.", "")
                    .send(exchange);
        } else {
            Answer.html(404, "HTTP Status 404", "Not Found", "").send(exchange);
        }
    }

    public int port() {
        return server.port();
    }

    /** The address of the server, without a slash at its end. */
    public String url() {
        return "http://" + LoopbackServer.HOST + ":" + port();
    }

    /** The address as an administrator would configure it. */
    public String apiUrl() {
        return url() + ApiDoor.PATH;
    }

    public String secret() {
        return options.secret();
    }

    /** Every call that reached the API so far, oldest first. */
    public List<Call> calls() {
        return api.journal();
    }

    /** From now on the API behaves like this, until told otherwise. */
    public void misbehave(Fault fault) {
        api.misbehave(fault);
    }

    /** The last meeting of this id, even if it has ended. */
    public Optional<MeetingView> meeting(String meetingId) {
        return rooms.find(meetingId).map(rooms::view);
    }

    /** What has been recorded, and what becomes of it. */
    public SandboxRecordings recordings() {
        return recordings;
    }

    /** The addresses of the registered webhooks. */
    public List<String> hooks() {
        return hooks.all().stream().map(Hooks.Hook::callbackUrl).toList();
    }

    /** Lets somebody into the room who stays until told to leave. */
    public MeetingView.User join(String meetingId, String userName, String role) {
        var join = Map.of("fullName", userName, "role", role);
        return rooms.join(known(meetingId), join, true).view();
    }

    /** Says something in the public chat as that person, who joins first if need be. */
    public void say(String meetingId, String userName, String text) {
        synchronized (rooms) {
            var meeting = known(meetingId);
            var person = named(meeting, userName)
                    .orElseGet(() -> rooms.join(meeting, Map.of("fullName", userName, "role", "VIEWER"), true));
            rooms.say(meeting, person, text);
        }
    }

    /** Everybody of that name leaves. */
    public void leave(String meetingId, String userName) {
        synchronized (rooms) {
            var meeting = known(meetingId);
            List.copyOf(meeting.people.values()).stream()
                    .filter(person -> person.name.equals(userName))
                    .forEach(person -> rooms.leave(new Rooms.Session(meeting, person)));
        }
    }

    /** Ends the meeting at once, as its moderator could. */
    public void endMeeting(String meetingId) {
        rooms.end(known(meetingId), true);
    }

    private static Optional<Person> named(Meeting meeting, String name) {
        return meeting.people.values().stream()
                .filter(person -> person.name.equals(name))
                .findFirst();
    }

    private Meeting known(String meetingId) {
        return rooms.find(meetingId)
                .orElseThrow(() -> new IllegalArgumentException("No meeting " + meetingId + " in the sandbox"));
    }

    @Override
    public void close() {
        server.close();
        workers.shutdownNow();
    }
}
