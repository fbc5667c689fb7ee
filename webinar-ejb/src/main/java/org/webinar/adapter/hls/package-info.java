/** HLS playlists, read as a player reads them. */
package org.webinar.adapter.hls;
