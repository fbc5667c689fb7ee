package org.webinar.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.settings.SealBroken;
import org.webinar.settings.Vault;

/** Seals the secrets of webhooks anew when the key has been replaced. */
@ApplicationScoped
@Transactional
class WebhookSecrets {
    private static final Logger LOG = Logger.getLogger(WebhookSecrets.class.getName());

    @PersistenceContext
    private EntityManager database;

    private final Vault vault;

    WebhookSecrets() {
        this(null);
    }

    @Inject
    WebhookSecrets(Vault vault) {
        this.vault = vault;
    }

    /** Seals everything with the present key that an old one has sealed. */
    public void sealAnew() {
        database.createQuery("select w from Webhook w order by w.id", Webhook.class)
                .getResultStream()
                .forEach(this::sealAnew);
    }

    private void sealAnew(Webhook webhook) {
        try {
            webhook.keys().sealAnew(one -> anew(webhook.purpose(), one));
        } catch (SealBroken keyIsGone) {
            LOG.log(
                    Level.WARNING,
                    "webinar: a secret can''t be read, its key is not set any more: {0}",
                    keyIsGone.arguments());
        }
    }

    private String anew(String purpose, String sealed) {
        return vault.isSealedByPresentKey(sealed) ? sealed : vault.seal(purpose, vault.open(purpose, sealed));
    }
}
