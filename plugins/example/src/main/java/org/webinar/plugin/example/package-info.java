/** A driver and a provider of identity to copy: small, complete, and passing the contracts (docs/plugins.md). */
package org.webinar.plugin.example;
