package org.webinar.question;

/**
 * The presenters answer a question now; fired in the transaction, heard after it.
 *
 * @param roomName BigBlueButton's name of the room they are in
 * @param question the question
 */
record QuestionTaken(String roomName, QuestionLine question) {}
