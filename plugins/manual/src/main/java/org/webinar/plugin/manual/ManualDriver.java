package org.webinar.plugin.manual;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.webinar.spi.gateway.Broadcast;
import org.webinar.spi.gateway.Engagement;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.GatewayTrouble.Kind;
import org.webinar.spi.gateway.NeedsPerson;
import org.webinar.spi.gateway.Probed;
import org.webinar.spi.gateway.Text;

/**
 * Calls nobody: the live is on air when the picture that somebody pushes moves, and over when a presenter ends it. The
 * address and the token of such a gateway are never used.
 */
public class ManualDriver implements NeedsPerson {

    @Override
    public String make() {
        return "manual";
    }

    @Override
    public String label(Locale language) {
        return new Text("Encoder started by hand (OBS…)", "Encodeur lancé à la main (OBS…)").in(language);
    }

    @Override
    public Probed probe(GatewayAddress gateway) {
        return new Probed(
                "",
                new Text(
                        "Nothing to look at: somebody pushes to the RTMP address by hand",
                        "Rien à vérifier : quelqu’un envoie lui-même vers l’adresse RTMP"),
                Set.of());
    }

    @Override
    public Engagement start(GatewayAddress gateway, Broadcast broadcast) {
        target(broadcast);
        return new Engagement(broadcast, "");
    }

    @Override
    public void stop(GatewayAddress gateway, Engagement engagement) {
        // The person who pushes sees on the page that the live is over; nobody else can end the push.
    }

    @Override
    public List<Instruction> instructions(Broadcast broadcast) {
        Target target = target(broadcast);
        return List.of(
                new Instruction(
                        new Text("In your encoder, as server:", "Dans votre encodeur, comme serveur :"),
                        target.server(),
                        false),
                new Instruction(new Text("As stream key:", "Comme clé de flux :"), target.key(), true),
                new Instruction(
                        new Text(
                                "Use H.264 and AAC with a key frame every two seconds, then start streaming. The live is on"
                                        + " air as soon as the picture moves. Stop streaming when you have ended the live"
                                        + " here.",
                                "Choisissez H.264 et AAC avec une image clé toutes les deux secondes, puis lancez l’envoi."
                                        + " Le direct commence dès que l’image bouge. Arrêtez l’envoi quand vous avez"
                                        + " terminé le direct ici."),
                        "",
                        false));
    }

    /** Encoders ask for the address in two parts: all before the last slash, and the key behind it. */
    private static Target target(Broadcast broadcast) {
        URI rtmp = broadcast.rtmp();
        String text = rtmp.toString();
        boolean pushable = ("rtmp".equals(rtmp.getScheme()) || "rtmps".equals(rtmp.getScheme()))
                && rtmp.getHost() != null
                && rtmp.getRawPath().lastIndexOf('/') > 0;
        if (!pushable) {
            throw new GatewayTrouble(
                    Kind.MISCONFIGURED, "the gateway's RTMP address is none of the form rtmp://host/application/key");
        }
        int slash = rtmp.getRawPath().lastIndexOf('/');
        String server = rtmp.getScheme() + "://" + rtmp.getRawAuthority()
                + rtmp.getRawPath().substring(0, slash);
        return new Target(server, text.substring(server.length() + 1));
    }

    private record Target(String server, String key) {}
}
