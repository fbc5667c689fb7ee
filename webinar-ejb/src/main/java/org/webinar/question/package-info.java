/**
 * What the audience asks, apart from the chat: questions with votes and states, and the board of an event, whose numbers
 * tell pages what they have missed.
 */
package org.webinar.question;
