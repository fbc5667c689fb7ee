package org.webinar.doubles;

/** The families of SIPMediaGW (reference/product.md 4.2). */
public enum Family {
    A,
    B,
    C,
    D_LAUNCHER,
    E_LAUNCHER,
    D_PROXY,
    E_PROXY,
    F_PROXY;

    /** The name of the gateway that launchers know. */
    public static final String GATEWAY_ID = "k3j2h1g0f9d8s7a6q5w4e3r2";

    /**
     * A gateway of this family.
     *
     * @param token what it wants to see; launchers of D and E look at none
     */
    public Tongue tongue(Studio studio, String token) {
        return switch (this) {
            case A, B, C -> new WebPyTongue(this, studio, token);
            case D_LAUNCHER, E_LAUNCHER -> new LauncherTongue(this, studio);
            case D_PROXY, E_PROXY, F_PROXY -> new ProxyTongue(this, studio, token);
        };
    }

    /** Whether it lets nobody in without the token. */
    public boolean asksForToken() {
        return this != D_LAUNCHER && this != E_LAUNCHER;
    }

    /** Whether a start names the domain of the room's page. */
    public boolean isToldTheDomain() {
        return this == A || this == B || this == C;
    }
}
