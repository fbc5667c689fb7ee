package org.webinar.question;

/**
 * The presenters answer a question now; fired in the transaction, heard after it.
 *
 * @param sessionId number of the live in which they do
 * @param roomName BigBlueButton's name of the room they are in
 * @param question the question
 */
record QuestionTaken(long sessionId, String roomName, QuestionLine question) {}
