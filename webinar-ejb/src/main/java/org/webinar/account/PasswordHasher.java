package org.webinar.account;

import org.webinar.Port;

/** Turns new passwords into what is stored of them. */
@Port
public interface PasswordHasher {
    /** What is stored of it: algorithm, parameters and hash, as {@code auth_user} keeps it; slow on purpose. */
    String stored(String password);

    /** Whether what was typed is the password of which this is stored; as slow when it is not. */
    boolean fits(String typed, String stored);
}
