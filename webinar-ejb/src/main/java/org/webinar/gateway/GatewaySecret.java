package org.webinar.gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.webinar.settings.Vault;

/** Something that opens a gateway, sealed: a token of our own, or a secret parameter of its driver. */
@Entity
@Table(name = "webinar_gateway_secret")
public class GatewaySecret {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "gateway_id")
    private Long gatewayId;

    private String name;

    private String sealed;

    protected GatewaySecret() {}

    GatewaySecret(long gatewayId, String name) {
        this.gatewayId = gatewayId;
        this.name = name;
    }

    String name() {
        return name;
    }

    void seal(Vault vault, String secret) {
        sealed = vault.seal(purpose(), secret);
    }

    /** Throws {@link org.webinar.settings.SealBroken} when its key is gone. */
    String open(Vault vault) {
        return vault.open(purpose(), sealed);
    }

    /** Seals it with the present key, unless it is; whether that was needed. */
    boolean sealAnew(Vault vault) {
        boolean old = !vault.isSealedByPresentKey(sealed);
        if (old) {
            seal(vault, open(vault));
        }
        return old;
    }

    /** Without it a seal could be carried to another gateway, whose machine would be told the secret of this one. */
    private String purpose() {
        return "gateway " + gatewayId + " " + name;
    }
}
