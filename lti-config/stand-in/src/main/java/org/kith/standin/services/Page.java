package org.kith.standin.services;

import java.util.List;

/** A part of a list. */
record Page(List<Member> members, int from, int size, int total) {

    static Page of(List<Member> all, int from, int size) {
        int begin = Math.min(Math.max(from, 0), all.size());
        int end = Math.min(begin + size, all.size());
        return new Page(all.subList(begin, end), begin, size, all.size());
    }

    boolean hasNext() {
        return from + members.size() < total;
    }

    /** A number from a query; what is none counts as the other. */
    static int number(String text, int otherwise) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
