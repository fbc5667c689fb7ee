/** Formatted text: as people type it, as Pod stores it, and as pages may show it. */
package org.webinar.markup;
