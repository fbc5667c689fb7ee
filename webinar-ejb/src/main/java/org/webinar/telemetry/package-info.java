/** What administrators' own watchers count (MicroProfile Metrics). It reads; no feature knows that it is counted. */
package org.webinar.telemetry;
