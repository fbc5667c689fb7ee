package org.webinar.adapter.cas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.doubles.university.CasDouble;
import org.webinar.doubles.university.Person;
import org.webinar.outside.OutsideCalls;
import org.webinar.settings.FixedSettings;
import org.webinar.spi.contract.IdentityProviderContract;
import org.webinar.spi.identity.Arrival;
import org.webinar.spi.identity.Departure;
import org.webinar.spi.identity.FarSession;
import org.webinar.spi.identity.Farewell;
import org.webinar.spi.identity.IdentityTrouble;
import org.webinar.spi.identity.Introduced;
import org.webinar.spi.identity.LogoutNotice;
import org.webinar.spi.identity.SignedIn;

/** Against a CAS server that checks what it is sent, and lies. */
class CasTest implements IdentityProviderContract {
    private static final URI BACK = URI.create("https://pod.univ.example/login/back/cas");
    private static final String CAS = "<cas:serviceResponse xmlns:cas=\"http://www.yale.edu/tp/cas\">";

    private static final String LOGOUT = "<p:LogoutRequest xmlns:p='urn:oasis:names:tc:SAML:2.0:protocol'>";

    private CasDouble university;
    private Cas cas;

    @BeforeEach
    void open() throws Exception {
        university = new CasDouble();
        university.knows(Person.teacher("zoe"));
        cas = with(Map.of());
    }

    @AfterEach
    void close() {
        university.close();
        cas.close();
    }

    private Cas with(Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.putIfAbsent("CAS_SERVER_URL", university.address().toString());
        Cas made = new Cas(FixedSettings.of(settings), new OutsideCalls());
        made.open();
        return made;
    }

    @Override
    public Cas provider() {
        return cas;
    }

    @Override
    public Optional<SignedOut> somebodyWhoSignsOut() {
        Introduced zoe = arrive("zoe").orElseThrow();
        return Optional.of(
                new SignedOut(zoe, saying(CasDouble.logoutRequest(zoe.there().session()))));
    }

    private static LogoutNotice saying(String request) {
        return new LogoutNotice(Map.of("logoutRequest", request));
    }

    @Test
    void somebody_comes_back_with_a_ticket_and_is_known_with_names_and_groups() {
        Introduced zoe = arrive("zoe").orElseThrow();
        assertThat(zoe.person()).isEqualTo(new SignedIn("zoe", ""));
        assertThat(zoe.profile().firstName()).isEqualTo("Zoé");
        assertThat(zoe.profile().lastName()).isEqualTo("O’Brien & Cie");
        assertThat(zoe.profile().affiliation()).isEqualTo("faculty");
        assertThat(zoe.profile().affiliations()).isEqualTo(Set.of("faculty", "employee"));
        assertThat(zoe.profile().groups()).isEqualTo(Set.of("physics", "<b>chess</b>"));
    }

    @Test
    void older_servers_tell_the_name_alone() {
        cas = with(Map.of("CAS_VERSION", "2"));
        Introduced zoe = arrive("zoe").orElseThrow();
        assertThat(zoe.person().username()).isEqualTo("zoe");
        assertThat(zoe.profile().affiliations()).isEmpty();
    }

    @Test
    void names_are_written_small_where_the_administrator_says_so() {
        university.knows(Person.student("ZOE"));
        cas = with(Map.of("CAS_FORCE_LOWERCASE_USERNAME", "True"));
        assertThat(arrive("ZOE").orElseThrow().person().username()).isEqualTo("zoe");
    }

    @Test
    void a_ticket_is_good_once_and_only_for_the_browser_that_left_for_it() {
        Departure departure = cas.depart(BACK);
        String service = service(departure);
        String state = service.substring(service.indexOf("state=") + "state=".length());
        String ticket = university.ticket("zoe", service);
        assertThat(cas.arrive(new Arrival(BACK, Map.of("ticket", ticket), departure.memory())))
                .as("a link that somebody else has made")
                .isEmpty();
        assertThat(cas.arrive(new Arrival(BACK, Map.of("ticket", ticket, "state", "x"), departure.memory())))
                .isEmpty();
        Map<String, String> brought = Map.of("ticket", ticket, "state", state);
        assertThat(cas.arrive(new Arrival(BACK, brought, departure.memory()))).isPresent();
        assertThat(cas.arrive(new Arrival(BACK, brought, departure.memory()))).isEmpty();
        String elsewhere = university.ticket("zoe", "https://another.univ.example/");
        assertThat(cas.arrive(new Arrival(BACK, Map.of("ticket", elsewhere, "state", state), departure.memory())))
                .as("a ticket for another program")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CAS
                        + "<cas:authenticationFailure code='INVALID_TICKET'><cas:authenticationSuccess><cas:user>zoe</cas:user>"
                        + "</cas:authenticationSuccess></cas:authenticationFailure></cas:serviceResponse>",
                CAS
                        + "<cas:authenticationSuccess><cas:user></cas:user></cas:authenticationSuccess></cas:serviceResponse>",
                CAS + "<cas:user>zoe</cas:user></cas:serviceResponse>"
            })
    void answers_that_name_nobody_let_nobody_in(String answer) {
        university.lies(answer);
        assertThat(arrive("zoe")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>zoe</body></html>",
                "<!DOCTYPE r [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + CAS
                        + "<cas:authenticationSuccess><cas:user>&e;</cas:user></cas:authenticationSuccess></cas:serviceResponse>",
                "yes\nzoe\n",
                "<serviceResponse><authenticationSuccess><user>zoe</user></authenticationSuccess></serviceResponse>"
            })
    void answers_that_are_none_are_trouble(String answer) {
        university.lies(answer);
        assertThatThrownBy(() -> arrive("zoe"))
                .isInstanceOf(IdentityTrouble.class)
                .hasMessageContaining("CAS at 127.0.0.1");
    }

    @Test
    void a_server_that_is_away_or_not_set_is_trouble_in_words() {
        cas = with(Map.of("CAS_SERVER_URL", "http://127.0.0.1:9/cas"));
        assertThatThrownBy(() -> arrive("zoe"))
                .isInstanceOf(IdentityTrouble.class)
                .hasMessageContaining("127.0.0.1:9")
                .hasMessageNotContaining("ticket");
        cas = with(Map.of("CAS_SERVER_URL", ""));
        assertThatThrownBy(() -> cas.depart(BACK))
                .isInstanceOf(IdentityTrouble.class)
                .hasMessageContaining("CAS_SERVER_URL");
    }

    @Test
    void whoever_signs_out_is_led_to_the_server_and_back() {
        assertThat(cas.signOut(new SignedIn("zoe", ""), URI.create("https://pod.univ.example/login.xhtml")))
                .hasValue(URI.create(
                        university.address() + "/logout?service=https%3A%2F%2Fpod.univ.example%2Flogin.xhtml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ST-1",
                "<LogoutRequest><SessionIndex>ST-1</SessionIndex></LogoutRequest>",
                LOGOUT + "</p:LogoutRequest>",
                LOGOUT + "<p:SessionIndex></p:SessionIndex></p:LogoutRequest>",
                LOGOUT + "<p:SessionIndex>PT-1</p:SessionIndex></p:LogoutRequest>",
                LOGOUT + "<p:SessionIndex>ST-1</p:SessionIndex><p:SessionIndex>ST-2</p:SessionIndex></p:LogoutRequest>",
                LOGOUT + "<p:SessionIndex>ST-1</p:SessionIndex>",
                "<p:Response xmlns:p='urn:oasis:names:tc:SAML:2.0:protocol'><p:SessionIndex>ST-1</p:SessionIndex></p:Response>",
                "<!DOCTYPE r [<!ENTITY e 'ST-1'>]>" + LOGOUT + "<p:SessionIndex>&e;</p:SessionIndex></p:LogoutRequest>",
                "<!DOCTYPE r [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>" + LOGOUT
                        + "<p:SessionIndex>ST-1</p:SessionIndex>&e;</p:LogoutRequest>"
            })
    void what_names_no_ticket_ends_nothing(String request) {
        assertThat(cas.hear(saying(request))).isEmpty();
    }

    @Test
    void a_ticket_that_was_named_ends_its_session_alone() {
        assertThat(cas.hear(saying(LOGOUT + "<p:SessionIndex>\n ST-1 \n</p:SessionIndex></p:LogoutRequest>")))
                .contains(Farewell.to(new FarSession("ST-1", "")));
    }

    private Optional<Introduced> arrive(String user) {
        Departure departure = cas.depart(BACK);
        String service = service(departure);
        String state = service.substring(service.indexOf("state=") + "state=".length());
        return cas.arrive(new Arrival(
                BACK, Map.of("ticket", university.ticket(user, service), "state", state), departure.memory()));
    }

    private static String service(Departure departure) {
        String query = departure.page().getRawQuery();
        assertThat(query).startsWith("service=").doesNotContain("&");
        return URLDecoder.decode(query.substring("service=".length()), StandardCharsets.UTF_8);
    }
}
