package org.kith.conferences.booking;

import org.kith.conferences.Wish;
import org.kith.page.Refusal;

/** More words than a teacher reads before a meeting of fifteen minutes. */
public final class TopicTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    public TopicTooLong() {
        super("topic-too-long", 422, Wish.LONGEST_TOPIC);
    }
}
