package org.webinar.slides;

import java.io.Serializable;

/**
 * What may be sent, for a page that says so before anything is.
 *
 * @param megabytes the largest file
 * @param most how many files a room opens with
 * @param endings how their names end, with dots, and commas between
 */
public record SlidesRules(int megabytes, int most, String endings) implements Serializable {}
