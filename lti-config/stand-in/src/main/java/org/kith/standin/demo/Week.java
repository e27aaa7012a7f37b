package org.kith.standin.demo;

import java.util.List;

/**
 * What a teacher teaches in one week.
 *
 * @param weeksAgo 0 for this week, 1 for the last one
 */
record Week(int weeksAgo, List<String> objectives, List<Card> cards) {}
