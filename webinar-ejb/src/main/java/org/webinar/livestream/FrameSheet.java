package org.webinar.livestream;

import java.io.Serializable;
import java.util.List;

/**
 * What somebody has to know who decides which pages of other sites are shown.
 *
 * @param hosts where they may lie; empty when nowhere
 * @param withheld addresses that stand in the row and are not shown: their hosts are not among those
 * @param videos whether there is a Pod with videos
 * @param video path of the page of the one that is shown while there is no picture; empty for none
 */
public record FrameSheet(List<String> hosts, List<String> withheld, boolean videos, String video)
        implements Serializable {}
