package org.webinar.spi.identity;

/**
 * One way to tell who a visitor is; what it can do, it says by the abilities that it implements as well.
 *
 * <p>A provider may be called from many threads at once. Every call returns within three seconds or throws
 * {@link IdentityTrouble}, and throws nothing else. Providers are asked in the order of the setting
 * {@code webinar.identity}; the first who knows somebody decides.
 *
 * <p>Implementations are found by {@link java.util.ServiceLoader} under the name of this interface and need a public
 * constructor without arguments.
 */
public interface IdentityProvider {

    /**
     * The word by which the setting {@code webinar.identity} calls this provider, for example {@code pod-session}.
     *
     * @return lower-case letters, digits and hyphens; never null, never changes between versions
     */
    String name();
}
