package org.webinar.adapter.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.util.ssl.KeyStoreKeyManager;
import com.unboundid.util.ssl.SSLUtil;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.webinar.gateway.SelfSigned;
import org.webinar.outside.Neighbour;
import org.webinar.outside.OutsideCalls;
import org.webinar.outside.Result;
import org.webinar.settings.FixedSettings;
import org.webinar.spi.contract.IdentityProviderContract;
import org.webinar.spi.identity.IdentityTrouble;
import org.webinar.spi.identity.Profile;
import org.webinar.spi.identity.SignedIn;

/** Against a directory in memory that speaks the real protocol. */
class LdapDirectoryTest implements IdentityProviderContract {
    private static final String BASE = "ou=people,dc=univ,dc=example";

    private final OutsideCalls calls = new OutsideCalls();
    private InMemoryDirectoryServer server;
    private LdapDirectory directory;

    @BeforeEach
    void open() throws Exception {
        server = serving(new InMemoryListenerConfig("plain", InetAddress.getLoopbackAddress(), 0, null, null, null));
        directory = at("ldap://127.0.0.1:" + server.getListenPort(), "reader");
    }

    @AfterEach
    void close() {
        server.shutDown(true);
    }

    private static InMemoryDirectoryServer serving(InMemoryListenerConfig listener) throws Exception {
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=univ,dc=example");
        config.setSchema(null);
        config.addAdditionalBindCredentials("cn=reader", "reader");
        config.setAuthenticationRequiredOperationTypes(com.unboundid.ldap.sdk.OperationType.SEARCH);
        config.setListenerConfigs(listener);
        InMemoryDirectoryServer made = new InMemoryDirectoryServer(config);
        made.add("dn: dc=univ,dc=example", "objectClass: domain", "dc: univ");
        made.add("dn: " + BASE, "objectClass: organizationalUnit", "ou: people");
        person(
                made,
                "zoe",
                "zoé's pass",
                "givenName: Zoé",
                "sn: O'Brien",
                "mail: zoe@univ.example",
                "eduPersonPrimaryAffiliation: faculty",
                "eduPersonAffiliation: faculty",
                "eduPersonAffiliation: employee",
                "memberOf: cn=physics,ou=groups,dc=univ,dc=example");
        person(made, "tim", "tim's pass");
        made.startListening();
        return made;
    }

    private static void person(InMemoryDirectoryServer server, String uid, String password, String... more)
            throws Exception {
        String[] entry = new String[more.length + 4];
        entry[0] = "dn: uid=" + uid + "," + BASE;
        entry[1] = "objectClass: inetOrgPerson";
        entry[2] = "uid: " + uid;
        entry[3] = "userPassword: " + password;
        System.arraycopy(more, 0, entry, 4, more.length);
        server.add(entry);
    }

    private LdapDirectory at(String url, String password) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "AUTH_LDAP_BIND_DN", "cn=reader", "AUTH_LDAP_BIND_PASSWORD", password, "webinar.ldap.base", BASE));
        settings.put("webinar.ldap.url", url);
        return new LdapDirectory(FixedSettings.of(settings), calls);
    }

    @Override
    public LdapDirectory provider() {
        return directory;
    }

    @Override
    public Optional<Password> somebodysPassword() {
        return Optional.of(new Password("zoe", "zoé's pass"));
    }

    @Test
    void a_name_that_is_typed_otherwise_is_the_name_of_the_entry() {
        assertThat(directory.check("ZOE", "zoé's pass")).hasValue(new SignedIn("zoe", ""));
    }

    @Test
    void an_empty_password_opens_nothing_though_the_directory_says_yes() {
        assertThat(directory.check("zoe", "")).isEmpty();
    }

    @Test
    void nobody_is_found_by_a_pattern() {
        assertThat(directory.check("*", "zoé's pass")).isEmpty();
        assertThat(directory.check("zoe)(uid=*", "zoé's pass")).isEmpty();
        assertThat(directory.profile("z*", null)).isEmpty();
    }

    @Test
    void names_and_affiliations_are_read() {
        assertThat(directory.profile("zoe", null))
                .hasValue(new Profile(
                        "Zoé",
                        "O'Brien",
                        "zoe@univ.example",
                        "faculty",
                        Set.of("faculty", "employee"),
                        Set.of("cn=physics,ou=groups,dc=univ,dc=example")));
        assertThat(directory.profile("tim", null)).hasValue(Profile.unknown());
        assertThat(directory.profile("nobody", null)).isEmpty();
    }

    @Test
    void a_directory_that_is_away_or_does_not_let_us_look_is_trouble_in_words() {
        assertThatThrownBy(() -> at("ldap://127.0.0.1:" + server.getListenPort(), "wrong")
                        .check("zoe", "zoé's pass"))
                .isInstanceOf(IdentityTrouble.class)
                .hasMessageContaining("invalid credentials")
                .hasMessageNotContaining("pass");
        server.shutDown(true);
        assertThatThrownBy(directory::probe).isInstanceOf(IdentityTrouble.class);
        assertThat(calls.ended(Neighbour.LDAP, Result.REFUSED)).isOne();
        assertThat(calls.ended(Neighbour.LDAP, Result.UNREACHABLE)).isOne();
        assertThatThrownBy(() -> at("", "reader").probe()).hasMessageContaining("webinar.ldap.url");
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_not_believed(@TempDir Path folder) throws Exception {
        SelfSigned certificate = SelfSigned.in(folder, "ldap", "-1d", "127.0.0.1");
        SSLUtil keys = new SSLUtil(
                new KeyStoreKeyManager(certificate.store().toString(), SelfSigned.PASSWORD.toCharArray()), null);
        InMemoryDirectoryServer encrypted = serving(InMemoryListenerConfig.createLDAPSConfig(
                "tls", InetAddress.getLoopbackAddress(), 0, keys.createSSLServerSocketFactory(), null));
        try {
            LdapDirectory unknown = at("ldaps://127.0.0.1:" + encrypted.getListenPort(), "reader");
            assertThatThrownBy(() -> unknown.check("zoe", "zoé's pass")).isInstanceOf(IdentityTrouble.class);
        } finally {
            encrypted.shutDown(true);
        }
    }
}
