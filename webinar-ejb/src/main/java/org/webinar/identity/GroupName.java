package org.webinar.identity;

import java.io.Serializable;

/**
 * An access group that one may choose.
 *
 * @param id its number
 * @param name as people know it
 */
public record GroupName(long id, String name) implements Serializable {}
