package org.webinar.web.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import org.webinar.identity.Visitors;

/** Pod's accounts, for the server's own sign-in. */
@ApplicationScoped
public class PodAccounts implements IdentityStore {
    private final Visitors visitors;

    /** For the container's proxy. */
    public PodAccounts() {
        this(null);
    }

    @Inject
    PodAccounts(Visitors visitors) {
        this.visitors = visitors;
    }

    /** Called by the server with what the form was given. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        return visitors.withPassword(credential.getCaller(), credential.getPasswordAsString())
                .map(visitor -> new CredentialValidationResult(visitor.username()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
