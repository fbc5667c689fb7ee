package org.webinar.person;

import java.util.List;
import org.webinar.chat.KeptLine;
import org.webinar.question.QuestionLine;

/**
 * Everything that somebody said at live events, at whatever event.
 *
 * @param messages what he or she wrote in chats
 * @param questions what he or she asked
 * @param ballots in how many polls he or she voted; for what, nobody is told
 * @param questionVotes for how many questions he or she voted
 */
public record Kept(List<KeptLine> messages, List<QuestionLine> questions, long ballots, long questionVotes) {}
