package org.webinar.identity;

import java.util.Optional;

/**
 * What the providers say about a request.
 *
 * @param login who it is; empty for strangers
 * @param uncertain whether a provider could not find out, so that a stranger may be none
 */
public record Finding(Optional<Login> login, boolean uncertain) {}
