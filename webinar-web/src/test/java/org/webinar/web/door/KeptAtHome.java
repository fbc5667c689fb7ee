package org.webinar.web.door;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.webinar.identity.KeptLogins;
import org.webinar.identity.Login;
import org.webinar.site.CurrentSite;
import org.webinar.spi.identity.FarSession;

/** Logins of a site kept in a map, which outlives every session. */
final class KeptAtHome extends KeptLogins {
    final Map<String, Login> byToken = new HashMap<>();
    final Map<String, String> browsers = new HashMap<>();
    int questions;
    private int given;

    private final CurrentSite site;

    KeptAtHome(CurrentSite site) {
        this.site = site;
    }

    @Override
    public Optional<String> keep(Login login, FarSession there) {
        String token = login.username() + given++ + "@" + site.id();
        byToken.put(token, login);
        return Optional.of(token);
    }

    @Override
    public Optional<Login> find(String token) {
        questions++;
        return Optional.ofNullable(byToken.get(token)).filter(login -> token.endsWith("@" + site.id()));
    }

    @Override
    public void use(String token) {
        // for ever good
    }

    @Override
    public void cameBy(String token, String browser) {
        browsers.put(token, browser);
    }

    @Override
    public void drop(String token) {
        byToken.remove(token);
    }
}
