package org.webinar.livestream;

/**
 * A gateway is to be told to stop; fired in the transaction, heard after it.
 *
 * @param workId number of its work
 */
record StopWished(long workId) {}
