package org.webinar.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.webinar.sandbox.Sandbox;
import org.webinar.sandbox.bbb.Call;
import org.webinar.sandbox.bbb.MeetingView;
import org.webinar.sandbox.gateway.GatewayCall;

/** What the doubles were asked, from a moment on: tests of one class share them. */
final class Witness {
    private static final Duration TO_AIR = Await.TO_AIR;

    private final Sandbox sandbox;
    private final int bbbCallsBefore;
    private final List<Integer> gatewayCallsBefore;

    Witness(Sandbox sandbox) {
        this.sandbox = sandbox;
        this.bbbCallsBefore = sandbox.bbb().calls().size();
        this.gatewayCallsBefore = IntStream.rangeClosed(1, sandbox.gateways())
                .mapToObj(number -> sandbox.gateway(number).calls().size())
                .toList();
    }

    List<Call> roomCalls() {
        return sandbox.bbb().calls().stream().skip(bbbCallsBefore).toList();
    }

    List<Call> roomCalls(String name) {
        return roomCalls().stream().filter(call -> call.name().equals(name)).toList();
    }

    /** The call with which a gateway's bot was let in; the room shows the bot a moment before its call is written down. */
    private Call botJoin() {
        Await.until("the bot's call is written down", TO_AIR, () -> !botJoins().isEmpty());
        return botJoins().get(0);
    }

    private List<Call> botJoins() {
        return roomCalls("join").stream()
                .filter(call -> "true".equals(call.parameters().get("bot")))
                .toList();
    }

    /** What that gateway was asked on that path for a room, for example {@code /start}; a probe names no room. */
    List<GatewayCall> gatewayCalls(int gateway, String path) {
        return sandbox.gateway(gateway).calls().stream()
                .skip(gatewayCallsBefore.get(gateway - 1))
                .filter(call -> call.path().equals(path) && call.parameters().containsKey("room"))
                .toList();
    }

    /** The id of the meeting that was created last. */
    String meetingId() {
        var created = roomCalls("create");
        return created.get(created.size() - 1).parameters().get("meetingID");
    }

    /** The room that was created last, as BigBlueButton has it. */
    MeetingView room() {
        return sandbox.bbb().meeting(meetingId()).orElseThrow();
    }

    /**
     * Waits until the first gateway's bot is in the room, and looks at how it came: called once, with what it needs, and
     * through the product's own entrance.
     *
     * @return what the gateway was told to call the room
     */
    String tokenOfGatewayThatCame(String productUrl) {
        Await.until("the gateway's bot is in the room", TO_AIR, () -> room().users().stream()
                .anyMatch(MeetingView.User::bot));
        Await.until("the gateway has answered its call", TO_AIR, () -> !gatewayCalls(1, "/start")
                .isEmpty());
        var start = gatewayCalls(1, "/start");
        assertThat(start).hasSize(1).allMatch(call -> call.tokenRight() && call.status() == 200);
        String token = start.get(0).parameters().get("room");
        assertThat(token).hasSizeGreaterThan(15);
        assertThat(start.get(0).parameters())
                .containsEntry("domain", productUrl.replace("http://", "") + "/gw")
                .containsEntry("rtmpDst", sandbox.rtmpUrl(1));
        assertThat(sandbox.gateway(1).botLog())
                .anyMatch(line -> line.endsWith(token + ": opens the join page"))
                .noneMatch(line -> line.contains("warning") || line.contains("error"));
        Call join = botJoin();
        assertThat(join.checksumValid()).isTrue();
        assertThat(join.parameters()).containsEntry("role", "VIEWER");
        return token;
    }
}
