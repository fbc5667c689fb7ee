package org.webinar.gateway;

/**
 * A gateway that stands in Pod's table as it was wished.
 *
 * @param id its number
 * @param fresh false when it stood there already: somebody has pressed twice
 */
public record Declared(long id, boolean fresh) {}
