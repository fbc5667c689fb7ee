package org.webinar.spi.identity;

/** Needs another machine, and can tell whether it answers before a visitor comes. */
public interface Probed extends IdentityProvider {

    /**
     * Does nothing when all is well; called when the server is asked whether it is ready, every few seconds.
     *
     * @throws IdentityTrouble when the provider could not find out who somebody is at the moment
     */
    void probe();
}
