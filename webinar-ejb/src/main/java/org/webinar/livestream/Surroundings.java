package org.webinar.livestream;

import java.io.Serializable;

/**
 * What a live page shows of other sites, to everybody who may watch: only what may be shown today.
 *
 * @param below address of the page below the picture; null for none
 * @param height how high that one is, in pixels; nought for as high as is good
 * @param aside address of the page beside it; null for none
 * @param video path of the page of a video in Pod that is shown while there is no picture; null for none
 */
public record Surroundings(String below, int height, String aside, String video) implements Serializable {}
