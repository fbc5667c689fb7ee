package org.webinar.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.webinar.settings.Catalogue;
import org.webinar.settings.DoorCatalogue;
import org.webinar.settings.Settings;

/**
 * The names under which we answer, by Django's rules: a name, {@code .univ.example} for a domain and all below it, {@code *} for
 * everything. Nobody is turned away while none is named.
 */
@ApplicationScoped
public class AllowedHosts {
    private static final String EVERY = "*";

    private final Settings settings;

    /** For the container's proxy. */
    public AllowedHosts() {
        this(null);
    }

    @Inject
    AllowedHosts(Settings settings) {
        this.settings = settings;
    }

    /** Whether we answer who asks for this host. Our own address is always one: every link of ours leads there. */
    public boolean has(Host host) {
        Set<String> allowed = settings.get(DoorCatalogue.ALLOWED_HOSTS);
        if (allowed.isEmpty() || allowed.contains(EVERY)) {
            return true;
        }
        String asked = bare(host.name());
        return asked.equals(bare(new Host(settings.get(Catalogue.URL).getHost(), host.port()).name()))
                || allowed.stream().anyMatch(name -> covers(bare(new Host(name, host.port()).name()), asked));
    }

    private static boolean covers(String name, String asked) {
        return asked.equals(name) || name.startsWith(".") && ("." + asked).endsWith(name);
    }

    /** An address of IPv6 with or without the brackets that it has in addresses of the web. */
    private static String bare(String name) {
        return name.replaceAll("^\\[(.*)]$", "$1");
    }
}
