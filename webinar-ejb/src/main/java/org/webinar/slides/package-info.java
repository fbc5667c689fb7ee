/**
 * Slides of webinars: files that presenters send, which lie in our own tables and are shown in the room of their webinar.
 */
package org.webinar.slides;
