/**
 * THM's BBB-Streaming-Server as a gateway: a controller that takes jobs for workers which enter a meeting by a join
 * address and push it to an RTMP address. It has no password of its own; a web server in front may ask for one.
 */
package org.webinar.plugin.bbbstreaming;
