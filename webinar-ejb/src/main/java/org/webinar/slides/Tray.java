package org.webinar.slides;

/**
 * Where files lie that somebody has sent for a form that is not saved yet.
 *
 * @param ownerId number of the account
 * @param word tells the forms of one person apart; at most 64 letters and digits
 */
public record Tray(int ownerId, String word) {}
