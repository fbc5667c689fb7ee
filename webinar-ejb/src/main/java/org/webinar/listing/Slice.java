package org.webinar.listing;

import java.util.List;

/**
 * One page of a list.
 *
 * @param count how many rows the whole list has
 * @param page number of this page, from 1
 * @param pages how many pages there are, at least 1
 * @param rows the rows of this page, in order; never null
 */
public record Slice<T>(long count, long page, long pages, List<T> rows) {}
