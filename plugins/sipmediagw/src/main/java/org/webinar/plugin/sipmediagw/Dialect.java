package org.webinar.plugin.sipmediagw;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.webinar.plugin.http.Wire;
import org.webinar.spi.gateway.Ability;
import org.webinar.spi.gateway.Text;

/** The families of SIPMediaGW's API, with what each can do (reference/product.md 4.1, 4.2). */
enum Dialect {
    /** 1.5.0 and 1.5.1: nothing is wrapped, everything is 200. */
    A("a", "SIPMediaGW 1.5.0–1.5.1", FamilyA::new, Ability.CHAT),
    /** The family of image tags 1.5.3 to 1.6.0, which Pod's documentation installs. */
    B("b", "SIPMediaGW 1.5.3–1.6.0", FamilyB::new, Ability.CHAT),
    /** No chat: this release writes {@code b'…'} around each text and destroys its accents. */
    C("c", "SIPMediaGW 1.7", FamilyC::new, Ability.STATUS),
    /** No chat: its command only echoes. */
    D_LAUNCHER("d-launcher", "SIPMediaGW 1.8", Launcher::new, Ability.STATUS),
    E_LAUNCHER("e-launcher", "SIPMediaGW 2026", LauncherE::new, Ability.STATUS, Ability.CHAT),
    D_PROXY("d-proxy", "SIPMediaGW 1.8 (proxy)", ProxyD::new, Ability.STATUS),
    E_PROXY("e-proxy", "SIPMediaGW 2026 (proxy)", ProxyE::new, Ability.STATUS, Ability.CHAT),
    /** From September 2026 on: the words for its states mean other things. */
    F_PROXY("f-proxy", "SIPMediaGW 2026-09 (proxy)", ProxyF::new, Ability.STATUS, Ability.CHAT);

    private final String word;
    private final String release;
    private final Function<Wire, Family> family;
    private final Set<Ability> abilities;

    Dialect(String word, String release, Function<Wire, Family> family, Ability... abilities) {
        this.word = word;
        this.release = release;
        this.family = family;
        this.abilities = Set.of(abilities);
    }

    static Optional<Dialect> of(String word) {
        return Arrays.stream(values())
                .filter(dialect -> dialect.word.equals(word))
                .findFirst();
    }

    String word() {
        return word;
    }

    Set<Ability> abilities() {
        return abilities;
    }

    Family over(Wire wire) {
        return family.apply(wire);
    }

    /** What answers, and what an administrator should know of it. */
    Text words() {
        return switch (this) {
            case D_LAUNCHER, E_LAUNCHER ->
                new Text(
                        release + " without its proxy: it asks nobody for a password, so let only this server reach it;"
                                + " it needs its gw_id and our address in its own WEBRTC_DOMAINS",
                        release
                                + " sans son proxy : il ne demande aucun mot de passe, seul ce serveur doit donc pouvoir"
                                + " l’atteindre ; il lui faut son gw_id et notre adresse dans ses WEBRTC_DOMAINS");
            case D_PROXY, E_PROXY, F_PROXY ->
                new Text(
                        release + ": it needs our address in the WEBRTC_DOMAINS of its gateways",
                        release + " : il lui faut notre adresse dans les WEBRTC_DOMAINS de ses passerelles");
            case C ->
                new Text(
                        release + ": its chat is not used, it destroys accents",
                        release + " : son tchat n’est pas utilisé, il détruit les accents");
            default -> Text.same(release);
        };
    }
}
