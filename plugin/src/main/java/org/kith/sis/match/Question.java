package org.kith.sis.match;

import java.util.List;
import java.util.Locale;
import org.kith.sis.file.Remark;

/**
 * A doubt about a line that only somebody of the school can end.
 *
 * @param asks the sentence
 * @param candidates who may be meant
 * @param chosen what was answered; empty if nothing was
 */
public record Question(int line, About about, Remark asks, List<Candidate> candidates, String chosen) {

    /** The line stays out. */
    public static final String LEAVE = "leave";

    /** It is none of the candidates. */
    public static final String OTHER = "other";

    /** Of whom it is not sure who is meant. */
    public enum About {
        STUDENT,
        GUARDIAN,
        /** Whether to move to the list's household. */
        HOUSEHOLD,
        /** Whether to take up a link that somebody ended. */
        ENDED;

        /** What a ticked box says. */
        public static final String YES = "yes";
    }

    /**
     * Somebody who may be meant.
     *
     * @param choice what the answer says
     * @param detail how we know them; empty if the name says enough
     */
    public record Candidate(String choice, String name, String detail) {}

    /** Name of its field in a form. */
    public String field() {
        return field(line, about);
    }

    public boolean isAboutStudent() {
        return about == About.STUDENT;
    }

    /** Part of message keys: what a box that can be ticked is about. */
    public String tick() {
        return about.name().toLowerCase(Locale.ROOT);
    }

    static String field(int line, About about) {
        return line + "-" + about.name().toLowerCase(Locale.ROOT);
    }
}
