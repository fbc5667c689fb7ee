package org.webinar.change;

/**
 * Something has been done and written down; fired in the transaction of the deed.
 *
 * @param note what
 */
public record Noted(Note note) {}
