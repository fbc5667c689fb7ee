/** Webhooks over HTTP, in the form of Standard Webhooks. */
package org.webinar.adapter.webhook;
