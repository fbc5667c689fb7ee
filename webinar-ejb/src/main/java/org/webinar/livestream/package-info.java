/**
 * Webinars before their audience: planned with an event and a gateway, begun, brought on air and kept there, ended.
 * {@link Webinars} takes wishes, the {@link Director} carries them out, {@link LiveState} holds the moves.
 */
package org.webinar.livestream;
