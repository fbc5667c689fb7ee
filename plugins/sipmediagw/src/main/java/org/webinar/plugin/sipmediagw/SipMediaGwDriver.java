package org.webinar.plugin.sipmediagw;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.webinar.plugin.http.Deadline;
import org.webinar.plugin.http.Harmless;
import org.webinar.plugin.http.Secrets;
import org.webinar.plugin.http.Wire;
import org.webinar.spi.gateway.Broadcast;
import org.webinar.spi.gateway.Engagement;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.GatewayTrouble.Kind;
import org.webinar.spi.gateway.Parameter;
import org.webinar.spi.gateway.Probed;
import org.webinar.spi.gateway.Report;
import org.webinar.spi.gateway.ReportsStatus;
import org.webinar.spi.gateway.SendsChat;
import org.webinar.spi.gateway.Text;

/** Drives Renater's SIPMediaGW, which enters a meeting as a browser and pushes what it sees to an RTMP server. */
public class SipMediaGwDriver implements ReportsStatus, SendsChat {
    private static final int LONGEST_TEXT = 500;

    private static final List<Parameter> PARAMETERS = List.of(
            new Parameter(
                    Launcher.GW_ID,
                    Parameter.Kind.TEXT,
                    false,
                    false,
                    Text.same("gw_id"),
                    new Text(
                            "Name that the gateway gave itself when it started; only for 1.8 and later without the proxy.",
                            "Nom que la passerelle s’est donné au démarrage ; seulement à partir de 1.8, sans proxy.")),
            new Parameter(
                    Launcher.BROWSING,
                    Parameter.Kind.TEXT,
                    false,
                    false,
                    new Text("Domain", "Domaine"),
                    new Text(
                            "Name of our address in the gateway’s WEBRTC_DOMAINS, from 1.8 on; bigbluebutton if empty.",
                            "Nom de notre adresse dans les WEBRTC_DOMAINS de la passerelle, à partir de 1.8 ;"
                                    + " bigbluebutton si vide.")));

    private final Wire wire = new Wire();
    private final Map<Dialect, Family> families = new EnumMap<>(Dialect.class);

    /** Speaks all families. */
    public SipMediaGwDriver() {
        for (Dialect dialect : Dialect.values()) {
            families.put(dialect, dialect.over(wire));
        }
    }

    @Override
    public String make() {
        return "sipmediagw";
    }

    @Override
    public String label(Locale language) {
        return "Renater SIPMediaGW";
    }

    @Override
    public List<Parameter> parameters() {
        return PARAMETERS;
    }

    @Override
    public List<String> dialects() {
        return Arrays.stream(Dialect.values()).map(Dialect::word).toList();
    }

    @Override
    public Probed probe(GatewayAddress gateway) {
        Dialect found = Secrets.of(gateway).guard(() -> new Detection(wire, gateway, Deadline.ofContract()).find());
        return new Probed(found.word(), found.words(), found.abilities());
    }

    @Override
    public Engagement start(GatewayAddress gateway, Broadcast broadcast) {
        return Secrets.of(gateway, broadcast)
                .guard(() ->
                        new Engagement(broadcast, family(gateway).start(gateway, broadcast, Deadline.ofContract())));
    }

    @Override
    public void stop(GatewayAddress gateway, Engagement engagement) {
        Secrets.of(gateway, engagement.broadcast())
                .run(() -> family(gateway).stop(gateway, engagement, Deadline.ofContract()));
    }

    @Override
    public Report report(GatewayAddress gateway, Engagement engagement) {
        Secrets secrets = Secrets.of(gateway, engagement.broadcast());
        Report report = secrets.guard(() -> family(gateway).report(gateway, engagement, Deadline.ofContract()));
        return new Report(report.state(), secrets.hide(report.words()));
    }

    @Override
    public int longestText() {
        return LONGEST_TEXT;
    }

    @Override
    public void say(GatewayAddress gateway, Engagement engagement, String text) {
        String harmless = Harmless.text(text, LONGEST_TEXT);
        if (!harmless.isEmpty()) {
            Secrets.of(gateway, engagement.broadcast())
                    .run(() -> family(gateway).say(gateway, engagement, harmless, Deadline.ofContract()));
        }
    }

    private Family family(GatewayAddress gateway) {
        return Dialect.of(gateway.dialect())
                .map(families::get)
                .orElseThrow(() -> new GatewayTrouble(Kind.OTHER_DIALECT, "the gateway has not been probed"));
    }
}
