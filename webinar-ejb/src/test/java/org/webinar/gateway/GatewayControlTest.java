package org.webinar.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.webinar.outside.Neighbour;
import org.webinar.outside.OutsideCalls;
import org.webinar.outside.Result;
import org.webinar.plugins.Plugins;
import org.webinar.spi.gateway.Ability;
import org.webinar.spi.gateway.Broadcast;
import org.webinar.spi.gateway.Engagement;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.GatewayTrouble.Kind;
import org.webinar.spi.gateway.Probed;

/** When a gateway is looked at, and when it is asked again. */
class GatewayControlTest {
    private static final Broadcast LECTURE = new Broadcast(
            URI.create("https://pod.example.org/gw"), "abc123", URI.create("rtmp://live.example.org/live/key"));

    private final FakeDriver driver = new FakeDriver();
    private final OneSetup setups = new OneSetup();
    private final KeptSecrets secrets = new KeptSecrets();
    private final OutsideCalls calls = new OutsideCalls();
    private final GatewayControl control =
            new GatewayControl(new GatewayDrivers(only(driver)), setups, secrets, calls, Clock.systemUTC());
    private final Gateway gateway = new Gateway();

    @TempDir
    private Path folder;

    @BeforeEach
    void declare() throws ReflectiveOperationException {
        set("id", 1L);
        set("serverUrl", " http://gw.example.org ");
        set("serverToken", "t0ken");
    }

    @Test
    void a_gateway_is_looked_at_before_it_is_first_asked_and_not_again() {
        Engagement agreed = control.start(gateway, LECTURE);
        control.stop(gateway, agreed);
        assertThat(driver.calls).containsExactly("probe", "start in old", "stop work-1 in old");
        assertThat(calls.ended(Neighbour.GATEWAY, Result.OK)).isEqualTo(3);
    }

    /** It may stand in Pod's table, where nobody of ours has looked at it. */
    @Test
    void no_driver_is_led_to_what_trusts_its_neighbours() throws ReflectiveOperationException {
        for (String url : List.of("http://169.254.169.254/", "http://[fd00:ec2::254]/", "http://127.0.0.1:6379")) {
            set("serverUrl", url);
            assertThatThrownBy(() -> control.start(gateway, LECTURE))
                    .isInstanceOfSatisfying(GatewayTrouble.class, trouble -> assertThat(trouble.kind())
                            .isEqualTo(Kind.MISCONFIGURED));
        }
        assertThat(driver.calls).isEmpty();
        set("serverUrl", "http://127.0.0.1:8090/");
        control.start(gateway, LECTURE);
        assertThat(driver.calls).containsExactly("probe", "start in old");
    }

    /** Without it, the second line would come back to the page as a message of the gateway's own. */
    @Test
    void each_line_that_a_gateway_types_for_somebody_begins_with_the_name() {
        driver.abilities = Set.of(Ability.CHAT);
        Engagement agreed = control.start(gateway, LECTURE);
        driver.calls.clear();
        assertThat(control.say(gateway, agreed, "Zoé", "Où est la salle de TD, svp ?"))
                .isTrue();
        assertThat(driver.calls)
                .containsExactly("say <Zoé: Où est la salle> in old", "say <Zoé:  de TD, svp ?> in old");
    }

    @Test
    void another_release_is_found_and_asked_once_more() {
        control.start(gateway, LECTURE);
        driver.spoken = "new";
        driver.calls.clear();
        control.start(gateway, LECTURE);
        assertThat(driver.calls).containsExactly("start in old", "probe", "start in new");
    }

    @Test
    void our_own_token_wins_over_pods_until_it_is_forgotten() {
        control.start(gateway, LECTURE);
        assertThat(driver.shownToken).isEqualTo("t0ken");
        control.equip(1, withToken("ours"));
        control.start(gateway, LECTURE);
        assertThat(driver.shownToken).isEqualTo("ours");
        control.equip(1, new Equipment("sipmediagw", "", Map.of(), ""));
        control.start(gateway, LECTURE);
        assertThat(driver.shownToken).isEqualTo("ours");
        control.equip(1, withToken(""));
        control.start(gateway, LECTURE);
        assertThat(driver.shownToken).isEqualTo("t0ken");
    }

    private static Equipment withToken(String token) {
        return new Equipment("sipmediagw", "", Map.of(), "", Map.of(Equipment.OWN_TOKEN, token));
    }

    /** A start that was understood halfway must not be repeated. */
    @Test
    void a_forced_dialect_is_kept_and_a_wrong_one_is_asked_once() {
        control.equip(1, new Equipment("sipmediagw", "ancient", Map.of(), ""));
        assertThatThrownBy(() -> control.start(gateway, LECTURE))
                .isInstanceOfSatisfying(GatewayTrouble.class, trouble -> assertThat(trouble.kind())
                        .isEqualTo(Kind.OTHER_DIALECT));
        assertThat(driver.calls).filteredOn(call -> call.startsWith("start")).containsExactly("start in ancient");
    }

    @Test
    void a_word_is_asked_only_of_gateways_that_have_one_and_its_silence_is_no_trouble() {
        Engagement engagement = new Engagement(LECTURE, "");
        assertThat(control.report(gateway, engagement)).isEmpty();
        control.probe(gateway);
        assertThat(control.report(gateway, engagement)).isPresent();
        driver.spoken = "new";
        assertThat(control.report(gateway, engagement)).isEmpty();
    }

    @Test
    void nonsense_is_refused_before_it_is_stored() throws Exception {
        String expired = SelfSigned.in(folder, "old", "-1y", "127.0.0.1").pem();
        assertThatThrownBy(() -> control.equip(1, new Equipment("other", "", Map.of(), "")))
                .isInstanceOf(NoSuchDriver.class);
        assertThatThrownBy(() -> control.equip(1, new Equipment("sipmediagw", "", Map.of(), "garbage")))
                .isInstanceOf(CertificateUnreadable.class);
        assertThatThrownBy(() -> control.equip(1, new Equipment("sipmediagw", "", Map.of(), expired)))
                .isInstanceOf(CertificateExpired.class);
        assertThat(setups.setup(1).certificate()).isNull();
    }

    @Test
    void what_has_gone_wrong_in_the_tables_is_a_setting_and_no_crash() throws Exception {
        setups.equip(
                1,
                new Equipment(
                        "sipmediagw",
                        "old",
                        Map.of(),
                        SelfSigned.in(folder, "old", "-1y", "127.0.0.1").pem()));
        assertMisconfigured("CertificateExpired");
        setups.equip(1, new Equipment("sipmediagw", "old", Map.of(), ""));
        set("serverUrl", "no address at all");
        assertMisconfigured("address");
        assertThat(driver.calls).isEmpty();
    }

    private void assertMisconfigured(String word) {
        assertThatThrownBy(() -> control.start(gateway, LECTURE))
                .isInstanceOfSatisfying(GatewayTrouble.class, trouble -> assertThat(trouble.kind())
                        .isEqualTo(Kind.MISCONFIGURED))
                .hasMessageContaining(word);
    }

    private void set(String field, Object value) throws ReflectiveOperationException {
        Field column = Gateway.class.getDeclaredField(field);
        column.setAccessible(true);
        column.set(gateway, value);
    }

    private static Plugins only(FakeDriver driver) {
        return new Plugins() {
            @Override
            public <T> List<T> of(Class<T> contract) {
                return List.of(contract.cast(driver));
            }
        };
    }

    /** The ledger's rows, of which there is one, without a database. */
    private static final class OneSetup extends GatewayLedger {
        private final GatewaySetup only = new GatewaySetup(1);

        @Override
        public GatewaySetup setup(long gatewayId) {
            return only;
        }

        @Override
        public GatewaySetup probed(long gatewayId, Probed found) {
            only.probed(found, Clock.systemUTC().instant());
            return only;
        }

        @Override
        public void equip(long gatewayId, Equipment equipment) {
            only.equip(equipment);
        }
    }
}
