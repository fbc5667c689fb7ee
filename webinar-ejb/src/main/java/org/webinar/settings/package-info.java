/** What can be set, in one place, with Pod's names; and the words that are made from the secret key. */
package org.webinar.settings;
