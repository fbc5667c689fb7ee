/** Mails: written down with what they tell of, and sent later; a mail server that is away holds up nobody. */
package org.webinar.letter;
