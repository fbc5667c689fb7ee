/** Sentences in the visitor's language, from the bundles. */
package org.webinar.web.texts;
