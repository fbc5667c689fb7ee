package org.webinar.settings;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The settings of those who tell who somebody is, besides Pod: CAS, OpenID Connect, LDAP, a web server in front. */
public final class ProviderCatalogue {
    /** Whether new people get accounts. */
    public static final Setting<Boolean> NEWCOMERS = Setting.of(
            "webinar.identity.newcomers",
            "true",
            Readings::yesOrNo,
            "Whether somebody for whom `cas`, `oidc`, `ldap` or `header` vouches gets an account, as in Pod, when there is none.");

    /** Whose account is a staff account. */
    public static final Setting<Set<String>> AFFILIATION_STAFF = Setting.of(
            "AFFILIATION_STAFF",
            "faculty,employee,staff",
            Catalogue::words,
            "Affiliations and groups whose people get staff status when a provider brings them; it is never taken away.");

    /** Access groups by themselves. */
    public static final Setting<Boolean> GROUP_FROM_AFFILIATION = Setting.of(
            "CREATE_GROUP_FROM_AFFILIATION",
            "false",
            Readings::yesOrNo,
            "Whether each affiliation that a provider names becomes an access group.");

    /** Access groups by themselves. */
    public static final Setting<Boolean> GROUP_FROM_GROUPS = Setting.of(
            "CREATE_GROUP_FROM_GROUPS",
            "false",
            Readings::yesOrNo,
            "Whether each group that a provider names becomes an access group; else only those that are there already count.");

    /** CAS. */
    public static final Setting<Optional<URI>> CAS_SERVER_URL = Setting.of(
            "CAS_SERVER_URL", "", Readings::addressIfAny, "Address of the CAS server, for the provider `cas`.");

    /** CAS. */
    public static final Setting<Integer> CAS_VERSION = Setting.of(
            "CAS_VERSION",
            "3",
            Readings::positive,
            "`3` for servers that hand over attributes (`/p3/serviceValidate`), `2` for older ones.");

    /** CAS. */
    public static final Setting<Boolean> CAS_LOWERCASE = Setting.of(
            "CAS_FORCE_LOWERCASE_USERNAME",
            "false",
            Readings::yesOrNo,
            "Whether user names that CAS hands over are written in small letters.");

    /** CAS. */
    public static final Setting<Map<String, String>> CAS_ATTRIBUTES = Setting.of(
            "webinar.cas.attributes",
            "first_name=givenName,last_name=sn,mail=mail,primaryAffiliation=primaryAffiliation,affiliations=affiliation,"
                    + "groups=groups",
            ProviderCatalogue::map,
            "What the attributes of CAS are called.");

    /** OpenID Connect. */
    public static final Setting<Optional<URI>> OIDC_ISSUER = Setting.of(
            "webinar.oidc.issuer",
            "",
            Readings::addressIfAny,
            "Address of the issuer, for the provider `oidc`; its endpoints are found at `/.well-known/openid-configuration`.");

    /** OpenID Connect. */
    public static final Setting<String> OIDC_CLIENT_ID = Setting.of(
            "OIDC_RP_CLIENT_ID", "", Function.identity(), "Name under which the OpenID Connect provider knows us.");

    /** OpenID Connect. */
    public static final Setting<String> OIDC_CLIENT_SECRET =
            Setting.secret("OIDC_RP_CLIENT_SECRET", "", Function.identity(), "The secret that goes with it.");

    /** OpenID Connect. */
    public static final Setting<String> OIDC_SCOPES =
            Setting.of("OIDC_RP_SCOPES", "openid email profile", Function.identity(), "What we ask the provider for.");

    /** OpenID Connect. */
    public static final Setting<String> OIDC_USERNAME = Setting.of(
            "OIDC_CLAIM_PREFERRED_USERNAME",
            "preferred_username",
            Function.identity(),
            "The claim that is the user name. Nobody may be able to choose it: whoever has the name of an account has the account.");

    /** OpenID Connect. */
    public static final Setting<Map<String, String>> OIDC_CLAIMS = Setting.of(
            "webinar.oidc.claims",
            "first_name=given_name,last_name=family_name,mail=email,primaryAffiliation=eduperson_primary_affiliation,"
                    + "affiliations=eduperson_affiliation,groups=groups",
            ProviderCatalogue::map,
            "What the other claims are called.");

    /** LDAP. */
    public static final Setting<Optional<URI>> LDAP_URL = Setting.of(
            "webinar.ldap.url",
            "",
            ProviderCatalogue::directory,
            "Address of the directory, for the provider `ldap`: `ldaps://…`, or `ldap://…`, which is then encrypted by StartTLS.");

    /** LDAP. */
    public static final Setting<String> LDAP_BIND_DN = Setting.of(
            "AUTH_LDAP_BIND_DN", "", Function.identity(), "Who looks for people in it; empty for nobody by name.");

    /** LDAP. */
    public static final Setting<String> LDAP_BIND_PASSWORD =
            Setting.secret("AUTH_LDAP_BIND_PASSWORD", "", Function.identity(), "The password that goes with it.");

    /** LDAP. */
    public static final Setting<String> LDAP_BASE = Setting.of(
            "webinar.ldap.base", "ou=people,dc=univ,dc=fr", Function.identity(), "The branch in which people stand.");

    /** LDAP. */
    public static final Setting<String> LDAP_FILTER = Setting.of(
            "webinar.ldap.filter",
            "(uid=%(uid)s)",
            Function.identity(),
            "How somebody is found; `%(uid)s` is what was typed.");

    /** LDAP. */
    public static final Setting<Map<String, String>> LDAP_ATTRIBUTES = Setting.of(
            "webinar.ldap.attributes",
            "uid=uid,first_name=givenName,last_name=sn,mail=mail,primaryAffiliation=eduPersonPrimaryAffiliation,"
                    + "affiliations=eduPersonAffiliation,groups=memberOf",
            ProviderCatalogue::map,
            "What the attributes are called (Pod: `USER_LDAP_MAPPING_ATTRIBUTES`).");

    /** A web server in front. */
    public static final Setting<String> HEADER_SECRET = Setting.secret(
            "webinar.header.secret",
            "",
            Function.identity(),
            "Proves to the provider `header` that a request comes from the web server in front: that server sends it as"
                    + " `X-Webinar-Front-Door`; at least 20 characters, else nobody is believed.");

    /** A web server in front. */
    public static final Setting<String> HEADER_USER = Setting.of(
            "REMOTE_USER_HEADER",
            "Remote-User",
            Function.identity(),
            "The header in which it names the user. It must remove this one and those below from what comes from outside.");

    /** A web server in front. */
    public static final Setting<Map<String, String>> HEADER_ATTRIBUTES = Setting.of(
            "webinar.header.attributes",
            "",
            ProviderCatalogue::map,
            "The headers with the rest, for example `first_name=Shibboleth-givenName,affiliations=Shibboleth-affiliation`;"
                    + " several values with semicolons between. That server must set or remove each of them.");

    /** A web server in front. */
    public static final Setting<URI> HEADER_LOGIN = Setting.of(
            "webinar.header.login",
            "/Shibboleth.sso/Login?target=",
            URI::create,
            "Where people sign in then: the address of the page that they want is added, encoded.");

    /** A web server in front. */
    public static final Setting<URI> HEADER_LOGOUT =
            Setting.of("webinar.header.logout", "/Shibboleth.sso/Logout", URI::create, "Where they sign out.");

    private ProviderCatalogue() {}

    static List<Setting<?>> all() {
        return List.of(
                NEWCOMERS,
                AFFILIATION_STAFF,
                GROUP_FROM_AFFILIATION,
                GROUP_FROM_GROUPS,
                CAS_SERVER_URL,
                CAS_VERSION,
                CAS_LOWERCASE,
                CAS_ATTRIBUTES,
                OIDC_ISSUER,
                OIDC_CLIENT_ID,
                OIDC_CLIENT_SECRET,
                OIDC_SCOPES,
                OIDC_USERNAME,
                OIDC_CLAIMS,
                LDAP_URL,
                LDAP_BIND_DN,
                LDAP_BIND_PASSWORD,
                LDAP_BASE,
                LDAP_FILTER,
                LDAP_ATTRIBUTES,
                HEADER_SECRET,
                HEADER_USER,
                HEADER_ATTRIBUTES,
                HEADER_LOGIN,
                HEADER_LOGOUT);
    }

    private static Optional<URI> directory(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        URI address = URI.create(text.strip());
        if (address.getHost() == null || !Set.of("ldap", "ldaps").contains(address.getScheme())) {
            throw new IllegalArgumentException("no address that begins with ldap:// or ldaps:// and a host");
        }
        return Optional.of(address);
    }

    private static Map<String, String> map(String text) {
        Map<String, String> map = new LinkedHashMap<>();
        Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(pair -> !pair.isEmpty())
                .forEach(pair -> {
                    int equals = pair.indexOf('=');
                    if (equals < 1 || equals == pair.length() - 1) {
                        throw new IllegalArgumentException("not name=name");
                    }
                    map.put(
                            pair.substring(0, equals).strip(),
                            pair.substring(equals + 1).strip());
                });
        return Map.copyOf(map);
    }
}
