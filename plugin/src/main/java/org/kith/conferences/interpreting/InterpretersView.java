package org.kith.conferences.interpreting;

import java.util.List;
import java.util.Optional;

/** The interpreters of a school. @param said message key of what has just been done; empty on a mere visit */
public record InterpretersView(boolean office, List<Row> rows, Optional<String> said) {

    /** One of them. @param meetings how many they have to come */
    public record Row(InterpreterFacts facts, int meetings) {

        public String path() {
            return InterpretersResource.PATH + "/" + facts.id();
        }
    }
}
