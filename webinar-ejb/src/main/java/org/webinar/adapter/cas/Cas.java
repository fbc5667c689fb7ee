package org.webinar.adapter.cas;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.webinar.identity.Unguessable;
import org.webinar.limits.Body;
import org.webinar.outside.Neighbour;
import org.webinar.outside.OutsideCalls;
import org.webinar.outside.Result;
import org.webinar.settings.ProviderCatalogue;
import org.webinar.settings.Settings;
import org.webinar.spi.identity.Arrival;
import org.webinar.spi.identity.Departure;
import org.webinar.spi.identity.FarSession;
import org.webinar.spi.identity.Farewell;
import org.webinar.spi.identity.HearsLogouts;
import org.webinar.spi.identity.IdentityTrouble;
import org.webinar.spi.identity.Introduced;
import org.webinar.spi.identity.LogoutNotice;
import org.webinar.spi.identity.Profile;
import org.webinar.spi.identity.SignedIn;

/** The university's CAS server: people come back with a ticket, and the server tells once whose it is. */
@ApplicationScoped
class Cas implements HearsLogouts {
    private static final Logger LOG = Logger.getLogger(Cas.class.getName());
    private static final int OK = 200;
    private static final long CONNECT_SECONDS = 2;
    private static final long ANSWER_SECONDS = 5;
    private static final int LARGEST_ANSWER = 256 * 1024;
    private static final String STATE = "state";

    /** CAS promises 256 characters at most; servers behind balancers make longer ones. */
    private static final Pattern TICKET = Pattern.compile("ST-[A-Za-z0-9._-]{1,500}");

    private final Settings settings;
    private final OutsideCalls calls;
    private Client client;

    /** For the container's proxy. */
    Cas() {
        this(null, null);
    }

    @Inject
    Cas(Settings settings, OutsideCalls calls) {
        this.settings = settings;
        this.calls = calls;
    }

    /** Not in a field: the container's proxy would have a client of its own, too. */
    @PostConstruct
    void open() {
        client = ClientBuilder.newBuilder()
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(ANSWER_SECONDS, TimeUnit.SECONDS)
                .property("jersey.config.client.followRedirects", false)
                .build();
    }

    @PreDestroy
    void close() {
        client.close();
    }

    @Override
    public String name() {
        return "cas";
    }

    @Override
    public String origin() {
        return "CAS";
    }

    @Override
    public Departure depart(URI comeBack) {
        String state = Unguessable.word();
        return new Departure(
                UriBuilder.fromUri(server())
                        .path("login")
                        .queryParam("service", encoded(service(comeBack, state)))
                        .build(),
                state);
    }

    @Override
    public Optional<Introduced> arrive(Arrival arrival) {
        String ticket = arrival.query().getOrDefault("ticket", "");
        return hasLeftFromHere(arrival) && TICKET.matcher(ticket).matches()
                ? introduced(ask(ticket, service(arrival.comeBack(), arrival.memory())), ticket)
                : Optional.empty();
    }

    private static boolean hasLeftFromHere(Arrival arrival) {
        return MessageDigest.isEqual(
                arrival.query().getOrDefault(STATE, "").getBytes(StandardCharsets.UTF_8),
                arrival.memory().getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Introduced> introduced(CasAnswer answer, String ticket) {
        if (answer.user().isEmpty()) {
            LOG.log(Level.WARNING, "webinar: CAS does not know a ticket: {0}", answer.refusal());
        }
        return answer.user()
                .map(user -> settings.get(ProviderCatalogue.CAS_LOWERCASE) ? user.toLowerCase(Locale.ROOT) : user)
                .map(user -> new Introduced(new SignedIn(user, ""), profile(answer), new FarSession(ticket, "")));
    }

    private Profile profile(CasAnswer answer) {
        return new Profile(
                first(answer, "first_name"),
                first(answer, "last_name"),
                first(answer, "mail"),
                first(answer, "primaryAffiliation"),
                values(answer, "affiliations"),
                values(answer, "groups"));
    }

    private String first(CasAnswer answer, String key) {
        return values(answer, key).stream().sorted().findFirst().orElse("");
    }

    private Set<String> values(CasAnswer answer, String key) {
        return Optional.ofNullable(
                        settings.get(ProviderCatalogue.CAS_ATTRIBUTES).get(key))
                .map(answer::values)
                .orElse(Set.of());
    }

    private CasAnswer ask(String ticket, URI service) {
        String call = settings.get(ProviderCatalogue.CAS_VERSION) >= 3 ? "p3/serviceValidate" : "serviceValidate";
        URI address = UriBuilder.fromUri(server())
                .path(call)
                .queryParam("service", encoded(service))
                .queryParam("ticket", ticket)
                .build();
        try {
            return CasAnswer.read(fetch(address));
        } catch (IOException | ProcessingException trouble) {
            throw new IdentityTrouble("CAS at " + server().getAuthority() + ": " + reason(trouble));
        }
    }

    private byte[] fetch(URI address) throws IOException {
        Body body = Body.within(LARGEST_ANSWER, Duration.ofSeconds(ANSWER_SECONDS));
        try (Response response = calls.made(
                Neighbour.CAS,
                () -> client.target(address).request().get(),
                answer -> Result.ofStatus(answer.getStatus()))) {
            if (response.getStatus() != OK) {
                throw new IOException("answers " + response.getStatus());
            }
            return body.read(response.readEntity(InputStream.class));
        }
    }

    /** The innermost cause: the outer ones repeat the address, in which the ticket stands. */
    private static String reason(Throwable trouble) {
        Throwable root = trouble;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root instanceof IOException ? root.getMessage() : root.getClass().getSimpleName();
    }

    private URI server() {
        return settings.get(ProviderCatalogue.CAS_SERVER_URL)
                .orElseThrow(() -> new IdentityTrouble(ProviderCatalogue.CAS_SERVER_URL.name() + " is not set"));
    }

    private static URI service(URI comeBack, String state) {
        return UriBuilder.fromUri(comeBack).queryParam(STATE, state).build();
    }

    private static String encoded(URI address) {
        return URLEncoder.encode(address.toString(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public Optional<URI> signOut(SignedIn person, URI afterwards) {
        return Optional.of(UriBuilder.fromUri(server())
                .path("logout")
                .queryParam("service", encoded(afterwards))
                .build());
    }

    /** Not signed: only the server and we have known the ticket, and it opens nothing any more. */
    @Override
    public Optional<Farewell> hear(LogoutNotice notice) {
        return CasLogout.ticket(notice.form().getOrDefault("logoutRequest", ""))
                .filter(TICKET.asMatchPredicate())
                .map(ticket -> Farewell.to(new FarSession(ticket, "")));
    }
}
