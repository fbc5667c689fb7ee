package org.webinar.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a message about a sign-out has counted, so that whoever has overheard it ends no later login with it. */
@Entity
@Table(name = "webinar_logout")
class HeardLogout {
    @Id
    @Column(name = "word_hash")
    private String wordHash;

    @Column(name = "forget_at")
    private Instant forgetAt;

    protected HeardLogout() {}

    HeardLogout(String wordHash, Instant forgetAt) {
        this.wordHash = wordHash;
        this.forgetAt = forgetAt;
    }
}
