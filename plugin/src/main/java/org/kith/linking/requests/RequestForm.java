package org.kith.linking.requests;

import java.util.UUID;
import org.kith.households.Relation;
import org.kith.linking.Typed;

/** What somebody asks, tidied up. */
record RequestForm(String child, Relation relation, String word, UUID once) {

    static final int LONGEST_NAME = 120;
    static final int LONGEST_WORD = 500;

    static Typed checked(Typed typed) {
        if (typed.get("child").isEmpty()) {
            return typed.wrong("child", "requests.problem.child");
        }
        if (typed.get("child").length() > LONGEST_NAME) {
            return typed.wrong("child", "requests.problem.long-child");
        }
        return typed.get("word").length() > LONGEST_WORD ? typed.wrong("word", "requests.problem.long-word") : typed;
    }

    static RequestForm of(Typed typed) {
        Relation relation = Relation.said(typed.get("relation"), typed.get("words"));
        return new RequestForm(typed.get("child"), relation, typed.get("word"), once(typed));
    }

    private static UUID once(Typed typed) {
        try {
            return UUID.fromString(typed.get("once"));
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }
}
