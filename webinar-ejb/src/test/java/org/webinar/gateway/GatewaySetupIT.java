package org.webinar.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.webinar.database.PodKind;
import org.webinar.database.TestDatabase;
import org.webinar.settings.FixedSettings;
import org.webinar.settings.SealBroken;
import org.webinar.settings.Vault;
import org.webinar.spi.gateway.Ability;
import org.webinar.spi.gateway.Probed;
import org.webinar.spi.gateway.Text;

/** A setup in the databases beside Pod. */
class GatewaySetupIT {

    @ParameterizedTest
    @EnumSource(PodKind.class)
    void what_is_decided_and_what_is_found_come_back(PodKind kind) throws SQLException {
        TestDatabase pod = kind.make();
        assertThat(pod.open("use")).isEmpty();
        try (EntityManagerFactory entities = pod.entities("webinar");
                EntityManager database = entities.createEntityManager()) {
            database.getTransaction().begin();
            GatewaySetup fresh = new GatewaySetup(1);
            fresh.equip(new Equipment("sipmediagw", "", Map.of("gw-id", "é=1"), "PEM\n".repeat(2000)));
            fresh.probed(new Probed("e-proxy", Text.same("x"), Set.of(Ability.CHAT, Ability.STATUS)), Instant.EPOCH);
            database.persist(fresh);
            database.getTransaction().commit();
            database.clear();
            GatewaySetup stored = database.find(GatewaySetup.class, 1L);
            assertThat(stored.dialect()).isEqualTo("e-proxy");
            assertThat(stored.isProbed()).isTrue();
            assertThat(stored.abilities()).containsExactlyInAnyOrder(Ability.CHAT, Ability.STATUS);
            assertThat(stored.parameters()).isEqualTo(Map.of("gw-id", "é=1"));
            assertThat(stored.certificate()).hasSize(8000);
        }
        pod.execute("INSERT INTO webinar_gateway (gateway_id) VALUES (2)");
        assertThat(pod.rows("SELECT make, dialect, abilities FROM webinar_gateway WHERE gateway_id = 2"))
                .containsExactly(List.of("sipmediagw", "", ""));
    }

    /** What lies in the table opens nothing, and a row that was copied to another gateway opens nothing either. */
    @ParameterizedTest
    @EnumSource(PodKind.class)
    void a_secret_lies_sealed_and_is_read_again_also_after_its_key_was_turned(PodKind kind) throws SQLException {
        TestDatabase pod = kind.make();
        assertThat(pod.open("use")).isEmpty();
        Vault before = vault(Map.of("SECRET_KEY", "old"));
        Vault after = vault(Map.of("SECRET_KEY", "new", "webinar.secrets.old-keys", "old"));
        try (EntityManagerFactory entities = pod.entities("webinar");
                EntityManager database = entities.createEntityManager()) {
            database.getTransaction().begin();
            GatewaySecret fresh = new GatewaySecret(1, Equipment.OWN_TOKEN);
            fresh.seal(before, "t0ken é 🎉");
            database.persist(fresh);
            database.getTransaction().commit();
            database.clear();
            assertThat(pod.rows("SELECT sealed FROM webinar_gateway_secret")
                            .get(0)
                            .get(0))
                    .doesNotContain("t0ken")
                    .startsWith("v1:");
            database.getTransaction().begin();
            GatewaySecret stored = only(database);
            assertThat(stored.open(before)).isEqualTo("t0ken é 🎉");
            assertThat(stored.sealAnew(after)).isTrue();
            database.getTransaction().commit();
            database.clear();
            assertThat(only(database).open(vault(Map.of("SECRET_KEY", "new")))).isEqualTo("t0ken é 🎉");
            assertThat(only(database).sealAnew(after)).isFalse();
            pod.execute("UPDATE webinar_gateway_secret SET gateway_id = 2");
            database.clear();
            assertThatThrownBy(() -> only(database).open(after)).isInstanceOf(SealBroken.class);
        }
    }

    private static Vault vault(Map<String, String> settings) {
        return new Vault(FixedSettings.of(settings));
    }

    private static GatewaySecret only(EntityManager database) {
        return database.createQuery("select s from GatewaySecret s", GatewaySecret.class)
                .getSingleResult();
    }
}
