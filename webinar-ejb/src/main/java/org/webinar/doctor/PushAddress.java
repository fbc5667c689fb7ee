package org.webinar.doctor;

/** Where gateways of a site push to: host and port, never the key behind them. */
record PushAddress(int siteId, String host, int port) {}
