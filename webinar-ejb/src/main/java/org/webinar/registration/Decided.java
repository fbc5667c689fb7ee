package org.webinar.registration;

/**
 * What came of deciding about people.
 *
 * @param told how many are told by mail
 * @param missed how many were left alone because somebody else has decided about them meanwhile
 */
public record Decided(int told, int missed) {}
