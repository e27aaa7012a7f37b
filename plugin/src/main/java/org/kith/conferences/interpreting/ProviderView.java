package org.kith.conferences.interpreting;

import java.util.List;
import java.util.Set;

/** When a provider's interpreters are wanted. @param providers of all who interpret anything; the school's own are an empty name */
public record ProviderView(String provider, Set<String> providers, List<Line> lines) {

    /** One meeting: nobody of the family is named. */
    public record Line(InterpretedMeeting meeting, InterpreterFacts who) {}
}
