/** What BigBlueButton calls. Every address holds a word that only we can make. */
package org.webinar.web.callback;
