package org.webinar.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A login of somebody's, as its owner sees it.
 *
 * @param id which one; opens nothing
 * @param provider by which way
 * @param browser with what; empty when that is not known
 * @param begunAt when somebody signed in
 * @param usedAt when it was used last, to some five minutes
 * @param here whether it is that of whoever looks
 */
public record OwnLogin(String id, String provider, String browser, Instant begunAt, Instant usedAt, boolean here)
        implements Serializable {}
