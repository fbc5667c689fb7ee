package org.webinar.tests;

import java.util.List;
import org.webinar.sandbox.Sandbox;
import org.webinar.sandbox.bbb.Call;
import org.webinar.sandbox.gateway.GatewayCall;

/** What the doubles were asked, from a moment on: tests of one class share them. */
final class Witness {
    private final Sandbox sandbox;
    private final int bbbCallsBefore;
    private final List<Integer> gatewayCallsBefore;

    Witness(Sandbox sandbox) {
        this.sandbox = sandbox;
        this.bbbCallsBefore = sandbox.bbb().calls().size();
        this.gatewayCallsBefore = List.of(
                sandbox.gateway(1).calls().size(), sandbox.gateway(2).calls().size());
    }

    List<Call> roomCalls() {
        return sandbox.bbb().calls().stream().skip(bbbCallsBefore).toList();
    }

    List<Call> roomCalls(String name) {
        return roomCalls().stream().filter(call -> call.name().equals(name)).toList();
    }

    /** The call with which a gateway's bot was let in. */
    Call botJoin() {
        return roomCalls("join").stream()
                .filter(call -> "true".equals(call.parameters().get("bot")))
                .findFirst()
                .orElseThrow();
    }

    /** What that gateway was asked on that path, for example {@code /start}. */
    List<GatewayCall> gatewayCalls(int gateway, String path) {
        return sandbox.gateway(gateway).calls().stream()
                .skip(gatewayCallsBefore.get(gateway - 1))
                .filter(call -> call.path().equals(path))
                .toList();
    }

    /** The id of the meeting that was created last. */
    String meetingId() {
        var created = roomCalls("create");
        return created.get(created.size() - 1).parameters().get("meetingID");
    }
}
