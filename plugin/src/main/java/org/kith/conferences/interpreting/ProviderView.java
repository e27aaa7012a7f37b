package org.kith.conferences.interpreting;

import java.util.List;
import java.util.Set;
import org.kith.conferences.diary.Whereabouts;
import org.kith.page.Words;

/** When a provider's interpreters are wanted. @param providers of all who interpret anything; the school's own are an empty name */
public record ProviderView(String provider, Set<String> providers, List<Line> lines) {

    /** One meeting: nobody of the family is named. */
    public record Line(InterpretedMeeting meeting, InterpreterFacts who) {

        /** Room or way to meet, with the address of a video room: whoever interprets has to get there. */
        public String where(Words words) {
            Whereabouts where = Whereabouts.of(meeting.claim().mode(), meeting.where(), words);
            return where.video().map(room -> where.place() + " " + room).orElseGet(where::place);
        }
    }
}
