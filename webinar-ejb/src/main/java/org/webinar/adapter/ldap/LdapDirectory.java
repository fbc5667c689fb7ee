package org.webinar.adapter.ldap;

import com.unboundid.ldap.sdk.BindResult;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.SimpleBindRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.webinar.outside.Neighbour;
import org.webinar.outside.OutsideCalls;
import org.webinar.outside.Result;
import org.webinar.settings.ProviderCatalogue;
import org.webinar.settings.Settings;
import org.webinar.spi.identity.ChecksPasswords;
import org.webinar.spi.identity.IdentityTrouble;
import org.webinar.spi.identity.Introduces;
import org.webinar.spi.identity.Probed;
import org.webinar.spi.identity.Profile;
import org.webinar.spi.identity.RequestFacts;
import org.webinar.spi.identity.SignedIn;

/**
 * The university's directory behind our own form: it is asked for the one entry that fits the name, and then whether the
 * password is that entry's.
 */
@ApplicationScoped
class LdapDirectory implements ChecksPasswords, Introduces, Probed {
    private static final Pattern USERNAME = Pattern.compile("[\\w.@+-]{1,150}", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LONGEST_PASSWORD = 1000;
    private static final int TOO_MANY = 2;
    private static final int SEARCH_SECONDS = 2;

    private final Settings settings;
    private final OutsideCalls calls;
    private final LdapLine line;

    /** For the container's proxy. */
    LdapDirectory() {
        this(null, null);
    }

    @Inject
    LdapDirectory(Settings settings, OutsideCalls calls) {
        this.settings = settings;
        this.calls = calls;
        this.line = new LdapLine(settings);
    }

    @Override
    public String name() {
        return "ldap";
    }

    /** Pod knows no word for it; the account has no password there, so nobody comes in by it. */
    @Override
    public String origin() {
        return "local";
    }

    @Override
    public Optional<SignedIn> check(String username, String password) {
        // A directory takes an empty password for nobody by name, and says yes (RFC 4513, 5.1.2).
        if (!USERNAME.matcher(username).matches() || password.isEmpty() || password.length() > LONGEST_PASSWORD) {
            return Optional.empty();
        }
        return with(connection -> {
            Optional<SearchResultEntry> entry = find(connection, asTyped(username));
            return entry.isPresent() && isRight(connection, entry.get().getDN(), password)
                    ? entry.map(found -> new SignedIn(canonical(found, username), ""))
                    : Optional.empty();
        });
    }

    /** Directories don't tell ALICE from alice, and accounts do. */
    private String canonical(SearchResultEntry entry, String typed) {
        return value(entry, "uid")
                .filter(name -> USERNAME.matcher(name).matches())
                .orElse(typed);
    }

    private static boolean isRight(LDAPConnection connection, String dn, String password) throws LDAPException {
        try {
            BindResult bound = connection.bind(new SimpleBindRequest(dn, password));
            return bound.getResultCode().equals(ResultCode.SUCCESS);
        } catch (LDAPException refused) {
            if (LdapLine.isAway(refused)) {
                throw refused;
            }
            return false;
        }
    }

    @Override
    public boolean stillHolds(SignedIn earlier) {
        return true;
    }

    @Override
    public Optional<Profile> profile(String username, RequestFacts request) {
        return with(connection -> find(connection, byName(username)).map(this::profile));
    }

    private Profile profile(SearchResultEntry entry) {
        return new Profile(
                value(entry, "first_name").orElse(""),
                value(entry, "last_name").orElse(""),
                value(entry, "mail").orElse(""),
                value(entry, "primaryAffiliation").orElse(""),
                values(entry, "affiliations"),
                values(entry, "groups"));
    }

    private Optional<String> value(SearchResultEntry entry, String key) {
        return attribute(key).map(entry::getAttributeValue);
    }

    private Set<String> values(SearchResultEntry entry, String key) {
        return attribute(key).map(entry::getAttributeValues).map(Set::of).orElse(Set.of());
    }

    private Optional<String> attribute(String key) {
        return Optional.ofNullable(
                settings.get(ProviderCatalogue.LDAP_ATTRIBUTES).get(key));
    }

    /** As the administrator says that people may type themselves: by name, by address. */
    private Filter asTyped(String typed) throws LDAPException {
        return Filter.create(settings.get(ProviderCatalogue.LDAP_FILTER).replace("%(uid)s", Filter.encodeValue(typed)));
    }

    /** By the name that the entry has itself, which is the name of the account. */
    private Filter byName(String username) throws LDAPException {
        Optional<String> uid = attribute("uid");
        return uid.isPresent() ? Filter.createEqualityFilter(uid.get(), username) : asTyped(username);
    }

    /** The one entry that fits; two are nobody. */
    private Optional<SearchResultEntry> find(LDAPConnection connection, Filter filter) throws LDAPException {
        SearchRequest request =
                new SearchRequest(settings.get(ProviderCatalogue.LDAP_BASE), SearchScope.SUB, filter, attributes());
        request.setSizeLimit(TOO_MANY);
        request.setTimeLimitSeconds(SEARCH_SECONDS);
        List<SearchResultEntry> found = connection.search(request).getSearchEntries();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private String[] attributes() {
        Map<String, String> names = settings.get(ProviderCatalogue.LDAP_ATTRIBUTES);
        return names.values().stream().distinct().toArray(String[]::new);
    }

    private <T> T with(Question<T> question) {
        try {
            return calls.made(Neighbour.LDAP, () -> asked(question), answer -> Result.OK, LdapLine::result);
        } catch (LDAPException trouble) {
            throw new IdentityTrouble(
                    "the directory: " + trouble.getResultCode().getName());
        }
    }

    private <T> T asked(Question<T> question) throws LDAPException {
        try (LDAPConnection connection = line.open()) {
            return question.ask(connection);
        }
    }

    @Override
    public void probe() {
        with(connection -> Stream.of(connection.isConnected()).findFirst());
    }

    /** What is asked while a connection is open. */
    private interface Question<T> {
        T ask(LDAPConnection connection) throws LDAPException;
    }
}
