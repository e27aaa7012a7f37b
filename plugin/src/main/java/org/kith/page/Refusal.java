package org.kith.page;

import java.util.List;

/**
 * Something a reader asked for and cannot have, for a reason that can be said in a sentence. Subclasses are named so that a
 * parent could say them. The sentence is {@code refusal.<key>.title} and {@code refusal.<key>.text}; what to do now is
 * {@code refusal.<key>.do}.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final int status;
    private final transient List<Object> arguments;

    public Refusal(String key, int status, Object... arguments) {
        super(key);
        this.key = key;
        this.status = status;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    /** HTTP status, always a 4xx. */
    public int status() {
        return status;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
