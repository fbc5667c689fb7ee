/** What a live page asks for and is told besides the chat: questions, polls, reactions. */
package org.webinar.web.question;
