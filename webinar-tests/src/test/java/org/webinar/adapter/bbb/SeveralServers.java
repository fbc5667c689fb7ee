package org.webinar.adapter.bbb;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.webinar.meeting.Furnishing;
import org.webinar.meeting.GuestPolicy;
import org.webinar.meeting.RoomWish;
import org.webinar.outside.OutsideCalls;
import org.webinar.sandbox.bbb.BbbOptions;
import org.webinar.sandbox.bbb.Call;
import org.webinar.sandbox.bbb.SandboxBbb;
import org.webinar.settings.FixedSettings;
import org.webinar.settings.Settings;

/** Two servers of the sandbox with secrets of their own, and the adapters before them. */
final class SeveralServers implements AutoCloseable {
    private static final URI NOWHERE = URI.create("http://127.0.0.1:1/");

    final SandboxBbb main;
    final SandboxBbb second;
    final Map<String, String> values = new HashMap<>();
    final KeptHomes rows;
    final BbbApi api;
    final BbbPool rooms;
    final BbbRecordings recordings;
    final BbbRoomEvents events;
    final BbbRoomChat chat;
    private Instant now = Instant.parse("2027-01-12T09:00:00Z");

    SeveralServers(BbbOptions first, BbbOptions other) {
        main = SandboxBbb.start(first.secret("secret-of-main"));
        second = SandboxBbb.start(other.secret("secret-of-second"));
        values.putAll(Map.of(
                "BBB_API_URL", main.apiUrl(),
                "BBB_SECRET_KEY", main.secret(),
                "webinar.bbb.servers", "main,second",
                "webinar.bbb.second.url", second.apiUrl(),
                "webinar.bbb.second.secrets", second.secret()));
        Settings settings = FixedSettings.of(values);
        rows = new KeptHomes(clock());
        BbbHomes homes = rows.homes(settings);
        api = new BbbApi(settings, homes, new OutsideCalls(), clock());
        api.open();
        rooms = new BbbPool(new BbbRooms(api), api, homes, rows, settings);
        recordings = new BbbRecordings(api, homes, settings);
        events = new BbbRoomEvents(api, settings, null);
        chat = new BbbRoomChat(api);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    void later(Duration length) {
        now = now.plus(length);
    }

    static RoomWish wish(String room) {
        return new RoomWish(
                room,
                "Cours",
                4,
                NOWHERE,
                NOWHERE,
                NOWHERE,
                RoomWish.Recording.NONE,
                Optional.empty(),
                Furnishing.PLAIN,
                GuestPolicy.ALWAYS_ACCEPT,
                List.of());
    }

    /** What this server was asked, and whether it took the signature. */
    static List<String> asked(SandboxBbb server) {
        return server.calls().stream()
                .map(call -> call.name() + (call.checksumValid() ? "" : " badly signed"))
                .toList();
    }

    static long many(SandboxBbb server, String name) {
        return server.calls().stream().map(Call::name).filter(name::equals).count();
    }

    @Override
    public void close() {
        api.close();
        main.close();
        second.close();
    }
}
