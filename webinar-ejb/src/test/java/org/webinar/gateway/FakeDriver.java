package org.webinar.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.webinar.spi.gateway.Ability;
import org.webinar.spi.gateway.Broadcast;
import org.webinar.spi.gateway.Engagement;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.GatewayTrouble.Kind;
import org.webinar.spi.gateway.Probed;
import org.webinar.spi.gateway.Report;
import org.webinar.spi.gateway.ReportsStatus;
import org.webinar.spi.gateway.SendsChat;
import org.webinar.spi.gateway.Text;

/** A driver of gateways that speak one dialect at a time, and understand no other. */
final class FakeDriver implements ReportsStatus, SendsChat {
    final List<String> calls = new ArrayList<>();
    String spoken = "old";
    String shownToken;
    Set<Ability> abilities = Set.of(Ability.STATUS);

    @Override
    public String make() {
        return "sipmediagw";
    }

    @Override
    public String label(Locale language) {
        return "Fake";
    }

    @Override
    public Probed probe(GatewayAddress gateway) {
        calls.add("probe");
        return new Probed(spoken, Text.same("fake"), abilities);
    }

    @Override
    public Engagement start(GatewayAddress gateway, Broadcast broadcast) {
        answer("start", gateway);
        return new Engagement(broadcast, "work-1");
    }

    @Override
    public void stop(GatewayAddress gateway, Engagement engagement) {
        answer("stop " + engagement.handle(), gateway);
    }

    @Override
    public Report report(GatewayAddress gateway, Engagement engagement) {
        answer("report", gateway);
        return new Report(Report.State.RUNNING, "up");
    }

    @Override
    public int longestText() {
        return 20;
    }

    @Override
    public void say(GatewayAddress gateway, Engagement engagement, String text) {
        answer("say <" + text + ">", gateway);
    }

    private void answer(String call, GatewayAddress gateway) {
        calls.add(call + " in " + gateway.dialect());
        shownToken = gateway.token();
        if (!gateway.dialect().equals(spoken)) {
            throw new GatewayTrouble(Kind.OTHER_DIALECT, "what?");
        }
    }
}
